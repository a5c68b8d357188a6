// What the page's policy refused and what went wrong, for the test that opens it.
window.refused = [];
window.errors = [];
document.addEventListener('securitypolicyviolation', event => {
  window.refused.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
});
addEventListener(
  'error',
  ({ message, target }) => {
    if (message) window.errors.push(message);
    // of what could not be loaded, only a script is the page's own fault; it tells nobody but who captures
    else if (target.localName === 'script') window.errors.push(`not loaded: ${target.src}`);
  },
  true,
);
addEventListener('unhandledrejection', event => window.errors.push(String(event.reason)));
const { warn } = console;
window.warned = [];
console.warn = (...words) => {
  window.warned.push(words.join(' '));
  warn.apply(console, words);
};
