import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromeFlags } from '../../scripts/engines.mjs';
import { findChrome } from '../../scripts/find-chrome.mjs';
import { root } from '../../scripts/project.mjs';

const modules = await import(`${root}dist/index.js`);
const names = Object.keys(modules).sort();
const source = name => readFileSync(`${root}dist/${name}`, 'utf8');

let browser, page;

before(async () => {
  browser = await puppeteer.launch({ ...(await findChrome()), args: chromeFlags });
  page = await browser.newPage();
  await page.evaluate(async code => {
    const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    window.bundle = await import(address);
  }, source('toe-yoga.min.js'));
});
after(() => browser?.close());

test('the bundle exports what the package does', async () => {
  assert.deepEqual(await page.evaluate(() => Object.keys(window.bundle).sort()), names);
});

test('the classic script’s global has the same names', async () => {
  const other = await browser.newPage();
  await other.addScriptTag({ content: source('toe-yoga.iife.min.js') });
  assert.deepEqual(await other.evaluate(() => Object.keys(window.ToeYoga).sort()), names);
});

test('data are the same in the bundle and in the package', async () => {
  const data = names.filter(name => typeof modules[name] !== 'function');
  assert.ok(data.includes('exercises'));
  const bundled = await page.evaluate(
    list => JSON.stringify(Object.fromEntries(list.map(name => [name, window.bundle[name]]))),
    data,
  );
  // both by way of JSON, which leaves out what is undefined
  const packaged = JSON.stringify(Object.fromEntries(data.map(name => [name, modules[name]])));
  assert.deepEqual(JSON.parse(bundled), JSON.parse(packaged));
});

test('the bundle draws the figures that the package draws', async () => {
  for (const { id, steps } of modules.exercises.map(({ id }) => ({ id, steps: modules.exerciseText(id).steps }))) {
    const instant = { step: steps.length, progress: 0.5, side: 'right' };
    const bundled = await page.evaluate((...of) => window.bundle.figureSvg(...of), id, instant);
    assert.equal(bundled, modules.figureSvg(id, instant), id);
  }
});

for (const name of names.filter(each => each.endsWith('Element'))) {
  test(`${name} of the bundle can be extended`, async () => {
    const { text, mark, rendered } = await page.evaluate(
      async (name, attributes) => {
        class Extended extends window.bundle[name] {
          static properties = { mark: { type: String } };
          render() {
            this.dataset.rendered = 'by the extension';
            return super.render();
          }
        }
        const tag = `extended-${name.toLowerCase()}`;
        customElements.define(tag, Extended);
        const element = document.body.appendChild(document.createElement(tag));
        for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
        await element.updateComplete;
        return { text: element.shadowRoot.textContent.trim(), mark: element.mark, rendered: element.dataset.rendered };
      },
      name,
      { exercise: 'toe-curls', routine: 'hip-and-foot', mark: 'a property of its own' },
    );
    assert.notEqual(text, '');
    assert.equal(mark, 'a property of its own');
    assert.equal(rendered, 'by the extension');
  });
}
