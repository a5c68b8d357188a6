// What the page's policy refused and what went wrong, for the test that opens it.
window.refused = [];
window.errors = [];
document.addEventListener('securitypolicyviolation', event => {
  window.refused.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
});
addEventListener('error', event => window.errors.push(event.message));
addEventListener('unhandledrejection', event => window.errors.push(String(event.reason)));
const { warn } = console;
window.warned = [];
console.warn = (...words) => {
  window.warned.push(words.join(' '));
  warn.apply(console, words);
};
