// As an app that hydrates loads the elements.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import '/dist/index.js';
