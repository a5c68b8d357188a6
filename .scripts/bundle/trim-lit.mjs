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
      [',s.litElementHydrateSupport?.({LitElement:i})', ''],
      [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
    ],
  },
  {
    what: 'directives',
    file: 'lit-html/lit-html.js',
    used: /from ['"](lit|lit-html)\/(async-)?directive/,
    changes: [
      [/function M\(t,i,s=t,e\)\{if\(i===E\).*?,i\}(?=class R)/, ''],
      ['V:M,', ''],
      ['_$AI(t){M(this,t)}', ''],
      ['t=M(this,t,i),a(t)', 'a(t)'],
      ['t=M(this,t,i,0),o=', 'o='],
      ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n])', 'r=e[s+n]'],
      ['(t=M(this,t,i,0)??A)===E', '(t??=A)===E'],
      // an expression in an element’s tag is a directive
      ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
      [':6===r.type&&(i=new Z(h,this,t))', ':0'],
      // what a part shows a directive of itself
      ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
      ['this._$AV=[],this._$AN=void 0,', 'this._$AV=[],'],
      ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
      ['this.type=2,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
      [',this._$Cv=e?.isConnected??!0', ''],
      [/get parentNode\(\)\{let t=this\._\$AA\.parentNode;.*?get endNode\(\)\{return this\._\$AB\}/, ''],
      ['this._$AP?.(!1,!0,s);', ';'],
      ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
      ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
      ['this.type=1,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
      ['constructor(){super(...arguments),this.type=3}', ''],
      ['constructor(){super(...arguments),this.type=4}', ''],
      ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
    ],
  },
  {
    what: 'directives',
    file: 'lit-element/lit-element.js',
    changes: [
      [
        'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
        '',
      ],
      ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    ],
  },
  {
    what: 'updates that are put off or refused, and converters that are functions',
    file: 'reactive-element/reactive-element.js',
    used: /\b(scheduleUpdate|shouldUpdate|getUpdateComplete)\b/,
    changes: [
      [
        'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending',
        'this.performUpdate();return!this.isUpdatePending',
      ],
      ['scheduleUpdate(){return this.performUpdate()}', ''],
      ['let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(', 'let t=!0;const s=this._$AL;try{'],
      ['this.update(s)):this._$EM()}catch', 'this.update(s)}catch'],
      ['shouldUpdate(t){return!0}', ''],
      ['this.getUpdateComplete()}getUpdateComplete(){return ', ''],
      ['"function"==typeof t.converter?{fromAttribute:t.converter}:', ''],
    ],
  },
  {
    what: 'names for a compiler that renames properties',
    file: 'reactive-element/reactive-element.js',
    changes: [
      ['d=(t,s)=>t,', ''],
      ['if(this.hasOwnProperty(d("elementProperties")))', 'if(this.hasOwnProperty("elementProperties"))'],
      ['d("finalized")))return', '"finalized"))return'],
      ['d("properties")', '"properties"'],
      ['y[d("elementProperties")]', 'y.elementProperties'],
      ['y[d("finalized")]', 'y.finalized'],
    ],
  },
  {
    what: 'names for a compiler that renames properties',
    file: 'lit-html/lit-html.js',
    changes: [
      ['i=t=>t,', ''],
      ['const s=i(t).nextSibling;i(t).remove(),', 'const s=t.nextSibling;t.remove(),'],
    ],
  },
  {
    what: 'content before which a template is rendered',
    file: 'lit-html/lit-html.js',
    changes: [
      [
        'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}',
        'let h=i._$litPart$;if(void 0===h){i._$litPart$=h=new k(i.appendChild(c()),null,void 0,s)}',
      ],
    ],
  },
  {
    what: 'content before which a template is rendered',
    file: 'lit-element/lit-element.js',
    used: /\brenderBefore\b/,
    changes: [
      [
        'createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
        '',
      ],
      ['i._$litElement$=!0,', ''],
    ],
  },
  {
    // our properties are declared, and TypeScript refuses a second declaration
    what: 'properties with accessors of one’s own',
    file: 'reactive-element/reactive-element.js',
    changes: [
      ['this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),', ''],
      [
        'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),',
        'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,',
      ],
      [
        'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
        '',
      ],
    ],
  },
  {
    what: 'styles that are not a flat list',
    file: 'reactive-element/reactive-element.js',
    used: /static styles = (?!\[[\w, ]*\])/,
    changes: [
      [
        'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
        'return s??[]',
      ],
    ],
  },
  {
    what: 'listeners that are objects or have options',
    file: 'lit-html/lit-html.js',
    used: /\bhandleEvent\b/,
    changes: [
      ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e)', ',h=t!==A&&s===A'],
      ['removeEventListener(this.name,this,s)', 'removeEventListener(this.name,this)'],
      ['addEventListener(this.name,this,t)', 'addEventListener(this.name,this)'],
      [
        '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
        'this._$AH.call(this.options.host,t)',
      ],
    ],
  },
  {
    what: 'values within comments, and templates of MathML',
    file: 'lit-html/lit-html.js',
    used: /<!--|\bmathml\b/,
    changes: [
      ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
      ['3===i?"<math>":""', '""'],
      ['3===i?"</math>":""', '""'],
      [',2===i||3===i){', ',2===i){'],
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
  {
    what: 'comments, and elements whose text is not markup',
    file: 'lit-html/lit-html.js',
    used: /from 'lit'[^]*<(!--|(script|style|textarea|title)\b)/,
    changes: [
      [
        'c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):',
        'c===v?c=void 0!==u[1]?m:p:',
      ],
      ['(c=n??v,d=-1)', '(c=v,d=-1)'],
      ['c===_||c===m?c=v:(c=p,n=void 0)', 'c=c===m?v:p'],
      ['let n,l=2===i', 'let l=2===i'],
    ],
  },
  {
    what: 'style sheets that several css`` share, and values in css`` that are no styles',
    file: 'reactive-element/css-tag.js',
    used: /\.styleSheet\b/,
    changes: [
      [
        'let t=this.o;const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t',
        'this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText);return this.o',
      ],
      [',o=new WeakMap;class', ';class'],
      ['this.cssText=t,this.t=e}get', 'this.cssText=t}get'],
      [
        '1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error(t)})(s)+t[o+1],t[0])',
        'e.reduce((e,s,o)=>e+s+t[o+1],t[0])',
      ],
      ['this._$cssResult$=!0;', ''],
      ['t instanceof CSSStyleSheet?t:t.styleSheet);else', 't.styleSheet);else'],
      ['"string"==typeof t?t:t+""', 't'],
    ],
  },
  {
    what: 'classes between LitElement and an element, each with properties',
    file: 'reactive-element/reactive-element.js',
    used: /extends (?!LitElement)\w+Element\b/,
    changes: [
      [
        'static _$Ei(){if(this.hasOwnProperty("elementProperties"))return;const t=n(this);t.finalize(),this.elementProperties=new Map(t.elementProperties)}',
        '',
      ],
      [',this._$Ei(),this.elementProperties.set(t,s)', ',this.elementProperties.set(t,s)'],
      [
        'if(this.finalized=!0,this._$Ei(),this.hasOwnProperty("properties")){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}',
        'this.finalized=!0,this.elementProperties=new Map;const t=this.properties;for(const i in t)this.createProperty(i,t[i]);',
      ],
    ],
  },
  {
    what: 'properties that compare in a way of their own, or whose attributes are numbers or have no options',
    file: 'reactive-element/reactive-element.js',
    used: /\bhasChanged\b|\btype: (Number|String)\b/,
    changes: [
      [
        'const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)))return;this.C(t,s,i)',
        'this.C(t,s)',
      ],
      [
        'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)}',
        'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,f(e,h)&&this.requestUpdate(t,h)}',
      ],
      ['requestUpdate(t,s,i,e=!1,h){', 'requestUpdate(t,s){'],
      ['C(t,s,{useDefault:i,reflect:e,wrapped:h},r){', 'C(t,s){'],
      [
        'let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t)}return i',
        'return s===Boolean?null!==t:t',
      ],
      [
        'e=i._$Eh.get(t);if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),h=void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r,this._$Em=null}',
        'e=i._$Eh.get(t),h=i.elementProperties.get(e);this[e]=(h.converter??u).fromAttribute(s,h.type)',
      ],
      ['this.hasUpdated=!1,this._$Em=null,', 'this.hasUpdated=!1,'],
      ['static getPropertyOptions(t){return this.elementProperties.get(t)??b}', ''],
      ['static createProperty(t,s=b){', 'static createProperty(t,s){'],
      [',b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}', ''],
      ['"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0', 'i??t.toLowerCase()'],
    ],
  },
];

/** Leaves the cuts out of the bundle. Fails when Lit’s text is another or a module of ours uses what is cut. */
export const trimLit = () => ({
  name: 'trim-lit',
  transform(code, id) {
    if (!id.includes('/node_modules/')) {
      const uncommented = code.replace(/\/\*[^]*?\*\//g, '');
      const own = cuts.find(({ used }) => used?.test(uncommented));
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
