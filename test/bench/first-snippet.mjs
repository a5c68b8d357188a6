// The README's first snippet as a page, with a script that comes late: what a reader on a slow line sees.
import { readFileSync } from 'node:fs';
import { scriptDelay } from './measure-elements.mjs';

const readme = new URL('../../README.md', import.meta.url);

const watchShifts = `<script>
  window.shift = 0;
  new PerformanceObserver(list => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
</script>`;

/** The README's first two snippets, the tag and a card, with more of a page below: as they are, or `plain` without the style. */
export function makeSnippetPage(variant) {
  const [tag, card] = [...readFileSync(readme, 'utf8').matchAll(/```html\n([^]*?)```/g)].map(([, html]) => html);
  const head = tag
    .replace(variant === 'plain' ? /<style>[^]*?<\/style>/ : /$^/, '')
    // the address is that of a released file
    .replace(/src="[^"]*" integrity="[^"]*"/, 'src="/late/toe-yoga.min.js"');
  const rest = '<h2>And then</h2><p>What follows.</p>';
  return `<!doctype html><html lang="en"><title>Toe yoga</title>${watchShifts}${head}${card}${rest}</html>`;
}

/** Serves the snippet as shift.html, and the bundle late. */
export async function serveFirstSnippet(context, next) {
  if (context.path === '/test/bench/shift.html') {
    context.type = 'html';
    context.body = makeSnippetPage(context.querystring);
    return;
  }
  if (!context.path.startsWith('/late/')) return next();
  await new Promise(resolve => setTimeout(resolve, scriptDelay));
  context.path = context.path.replace('/late/', '/dist/');
  return next();
}
