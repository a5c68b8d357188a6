import { html } from 'lit';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import 'toe-yoga';
import { cardHtml } from 'toe-yoga/core';

export default function (config) {
  config.addPassthroughCopy({ 'node_modules/toe-yoga/dist/toe-yoga.min.js': 'toe-yoga.min.js', 'page.js': 'page.js' });
  // plain HTML that upgrades: also for feeds and mails
  config.addShortcode('exercise', item => cardHtml(item));
  // the element itself with its shadow root, as it looks before the script runs
  config.addAsyncShortcode('routine', value =>
    collectResult(render(html`<routine-list .value=${value}></routine-list>`)),
  );
  return { markdownTemplateEngine: 'njk', dir: { input: 'content', output: 'dist' } };
}
