/**
 * What Lit has for others and the bundle's four elements do not use: where it is, the text as Lit publishes it, what
 * stands there instead, and how our modules would show that they do use it. Modules from npm have Lit whole.
 */
const cuts = [
  {
    what: 'styles without constructable style sheets, which every supported browser has',
    file: 'reactive-element/css-tag.js',
    changes: [
      [
        'e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
        'e=!0',
      ],
    ],
  },
  {
    what: 'the words about a wrong value in css``, which would have failed in the tests',
    file: 'reactive-element/css-tag.js',
    changes: [
      [
        `"Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security."`,
        't',
      ],
      [
        'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
        'this._$cssResult$=!0;',
      ],
    ],
  },
  {
    what: 'decorators',
    file: 'reactive-element/reactive-element.js',
    used: /lit\/decorators|addInitializer/,
    changes: [
      ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
      [
        'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
        '',
      ],
      ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
      [',void 0!==t.l&&(this.l=[...t.l])', ''],
      [',this.constructor.l?.forEach(t=>t(this))', ''],
    ],
  },
  {
    what: 'controllers',
    file: 'reactive-element/reactive-element.js',
    used: /addController/,
    changes: [
      [
        'addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}',
        '',
      ],
      [',this._$EO?.forEach(t=>t.hostConnected?.())', ''],
      ['this._$EO?.forEach(t=>t.hostDisconnected?.())', ''],
      ['this._$EO?.forEach(t=>t.hostUpdate?.()),', ''],
      ['this._$EO?.forEach(t=>t.hostUpdated?.()),', ''],
    ],
  },
  {
    what: 'properties written back to attributes',
    file: 'reactive-element/reactive-element.js',
    used: /\breflect\b|toAttribute\b/,
    changes: [
      [
        '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
        '',
      ],
      ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
      [',!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)', ''],
      [
        'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},',
        '',
      ],
      [',l=c?c.emptyScript:""', ''],
      [',c=a.trustedTypes', ''],
    ],
  },
  {
    what: 'attributes with JSON',
    file: 'reactive-element/reactive-element.js',
    used: /\btype: (Object|Array)\b/,
    changes: [[';break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', '']],
  },
  {
    what: 'properties with a default that is not reflected',
    file: 'reactive-element/reactive-element.js',
    used: /\buseDefault\b/,
    changes: [
      ['i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(', '('],
      ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
      ['this[e]=r??this._$Ej?.get(e)??r', 'this[e]=r'],
      ['this.hasUpdated||i||(s=void 0)', 'this.hasUpdated||(s=void 0)'],
    ],
  },
  {
    what: 'hooks for polyfills, and the version for a warning on the console',
    file: 'reactive-element/reactive-element.js',
    changes: [
      [',p=a.reactiveElementPolyfillSupport', ''],
      [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    ],
  },
  {
    what: 'hooks for polyfills, and the version for a warning on the console',
    file: 'lit-html/lit-html.js',
    changes: [[/,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '']],
  },
  {
    what: 'hooks for polyfills, and the version for a warning on the console',
    file: 'lit-element/lit-element.js',
    changes: [
      ['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ''],
      [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
    ],
  },
  {
    what: 'directives',
    file: 'lit-html/lit-html.js',
    used: /from ['"](lit|lit-html)\/(async-)?directive/,
    changes: [
      [
        'if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i',
        'return i',
      ],
      // an expression in an element’s tag is a directive
      ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
      [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    ],
  },
  {
    what: 'templates that were compiled',
    file: 'lit-html/lit-html.js',
    changes: [
      [
        '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
        'this._$AC(t)',
      ],
    ],
  },
  {
    what: 'values within style and textarea',
    file: 'lit-html/lit-html.js',
    used: /<(style|textarea)\b/,
    changes: [
      [
        'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
        '',
      ],
    ],
  },
];

/** Leaves the cuts out of the bundle. Fails when Lit’s text is another or a module of ours uses what is cut. */
export const trimLit = () => ({
  name: 'trim-lit',
  transform(code, id) {
    if (!id.includes('/node_modules/')) {
      const own = cuts.find(({ used }) => used?.test(code));
      if (own) this.error(`${id} uses Lit’s ${own.what}; .scripts/bundle/trim-lit.mjs cuts them`);
      return null;
    }
    let trimmed = code;
    for (const { what, file, changes } of cuts) {
      if (!id.endsWith(`/${file}`)) continue;
      for (const [from, to] of changes) {
        if (trimmed.split(from).length !== 2) this.error(`Lit’s ${file} is not as trim-lit.mjs knows it: ${what}`);
        trimmed = trimmed.replace(from, () => to);
      }
    }
    return trimmed === code ? null : { code: trimmed, map: null };
  },
});
