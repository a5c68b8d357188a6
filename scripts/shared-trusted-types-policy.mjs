import { modules } from './project.mjs';

/** Where lit-html makes its policy, as its minified module spells it. */
const litPolicy = /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/;

/**
 * A Rollup plugin: one Trusted Types policy for all copies of the bundle on a page.
 *
 * lit-html creates a policy named `lit-html` when its module runs. Under `require-trusted-types-for 'script'` a host
 * has to allow every policy by name, and a second policy of one name is refused unless the host also allows
 * duplicates: a page that loads the bundle twice would break. The bundle therefore takes its policy from
 * `sharedPolicy()`, which creates `toe-yoga` once a page, and hosts need `trusted-types toe-yoga` and no more.
 *
 * This is the only place where the build changes a dependency's code. It fails the build when Lit spells its policy
 * otherwise; package.json therefore pins Lit's minor version.
 */
export const sharedTrustedTypesPolicy = () => ({
  name: 'shared-trusted-types-policy',
  transform(code, id) {
    if (!id.endsWith('/lit-html/lit-html.js')) return null;
    if (!litPolicy.test(code)) this.error('lit-html does not make its Trusted Types policy the way this plugin knows');
    const shared = code.replace(litPolicy, 'sharedPolicy()');
    return { code: `import { sharedPolicy } from ${JSON.stringify(modules.trustedTypes)};${shared}`, map: null };
  },
});
