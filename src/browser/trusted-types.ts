const key = Symbol.for('toe-yoga.policy');

type Policy = Pick<TrustedTypePolicy, 'createHTML'>;
interface TrustedTypePolicy {
  createHTML(html: string): unknown;
}
interface Page {
  trustedTypes?: { createPolicy(name: string, rules: { createHTML(html: string): string }): Policy };
  [key]?: Policy;
}

// Copies of the bundle find the policy under a name that any script can read: templates need none of these, but for an
// empty block of data, which does not run.
const unsafe =
  /<(script(?! type="?application\/ld\+json"?><\/script>)|iframe|object|embed|base|meta|link|style|form)\b|\son[a-z]+\s*=|javascript:|srcdoc/i;

/**
 * The Trusted Types policy that the page's copies of the bundle share, created once; undefined where the browser has
 * no Trusted Types, null where the page allows none. It refuses markup that could run a script.
 */
export const sharedPolicy = (): Policy | null | undefined => {
  const page = globalThis as Page;
  if (!page.trustedTypes) return undefined;
  try {
    return (page[key] ??= page.trustedTypes.createPolicy('toe-yoga', {
      createHTML: html => {
        if (unsafe.test(html)) throw new TypeError('toe-yoga: unsafe template');
        return html;
      },
    }));
  } catch {
    return null;
  }
};
