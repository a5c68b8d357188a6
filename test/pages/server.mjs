/** The policy that every page of a strict host sends (README, Content Security Policy). */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types toe-yoga";

/** Serves test/pages/csp/* under the strict policy. */
export const pages = async (context, next) => {
  await next();
  if (context.path.startsWith('/test/pages/csp/')) context.set('content-security-policy', strictPolicy);
};
