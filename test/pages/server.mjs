/** The policy that every page of a strict host sends (README, Content Security Policy). */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types toe-yoga";

/** /written?page=… : a page that stands in a test, with its headers (test/support/written-pages.ts). */
const writePage = context => {
  const { text, headers } = JSON.parse(context.query.page);
  context.type = 'html';
  context.set(headers);
  context.body = text;
};

/**
 * Serves test/pages/csp/* under the strict policy, /server-rendered?case=…&source=… as a server renders it (`other`: as
 * another one would; `policy`: under one), /written?page=… as a test has written it, and the files as a CDN does.
 */
export const pages = async (context, next) => {
  if (context.path === '/server-rendered') {
    const { renderPage } = await import('../support/server-rendering.mjs');
    context.type = 'html';
    const { case: name, source, other, policy } = context.query;
    if (policy) context.set('content-security-policy', policy);
    context.body = await renderPage(name, source, other);
    return;
  }
  if (context.path === '/written') return writePage(context);
  await next();
  if (context.path.startsWith('/test/pages/csp/')) context.set('content-security-policy', strictPolicy);
  // a frame with a sandbox has no origin of its own
  if (/^\/(dist|out|test)\//.test(context.path)) context.set('access-control-allow-origin', '*');
};
