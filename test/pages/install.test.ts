import { expect, waitUntil } from '@open-wc/testing';
import { doseText, doseTextOf, exercises, exerciseText, parse, routines } from '../../src/core.js';
import { closePage, openPage, rootOf } from '../support/pages.js';
import { settleAll } from '../support/settled.js';

describe('the install page', () => {
  afterEach(closePage);

  it('has every line to copy as the build makes it, within its width and without an error', async () => {
    const page = await openPage('/demo/install.html');
    const { document } = page;
    const buttons = (): number => document.querySelectorAll('pre button').length;
    const examples = document.querySelectorAll('pre').length;
    await waitUntil(() => buttons() === examples, 'a button an example', { timeout: 5000 });
    const sri = (await (await fetch('/dist/sri.json')).json()) as Record<string, string>;
    const line = document.querySelector('[data-copy=script]')!.textContent!;
    expect(line).to.include(`integrity="${sri['toe-yoga.min.js']}"`);
    expect(document.querySelector('[data-copy=style]')!.textContent).to.match(/^<style>.*<\/style>$/);
    expect(document.documentElement.scrollWidth).to.be.at.most(400);
    for (const button of document.querySelectorAll('pre button')) {
      expect(button.getBoundingClientRect().height).to.be.at.least(44);
    }
    expect(page.errors).to.deep.equal([]);
  });

  it('gives a picture and the words of an exercise to whom nothing else is left', async () => {
    const page = await openPage('/demo/install.html');
    const { document } = page;
    const picker = document.querySelector<HTMLElement>('.picker')!;
    const select = picker.querySelector('select')!;
    expect([...select.options].map(({ value }) => value).sort()).to.deep.equal(exercises.map(({ id }) => id).sort());
    select.value = 'toe-curls';
    select.dispatchEvent(new Event('change'));
    const words = picker.querySelector('code')!;
    await waitUntil(() => words.textContent.startsWith(`Toe curls: ${doseTextOf('toe-curls')}.`), 'the words');
    for (const step of exerciseText('toe-curls').steps) expect(words.textContent).to.include(step);
    // its picture shows the last step, which its alternative text says
    select.value = 'toe-yoga';
    select.dispatchEvent(new Event('change'));
    const alternative = `Toe yoga: ${exerciseText('toe-yoga').steps.at(-1)!}`;
    await waitUntil(() => picker.querySelector('img')!.alt === alternative, alternative);
    const saved = new Promise<string>(resolve => {
      const { prototype } = (page as unknown as typeof globalThis).HTMLAnchorElement;
      // the link that saves stands in no page
      prototype.click = function (this: HTMLAnchorElement) {
        resolve(this.href);
      };
    });
    picker.querySelector('button')!.click();
    const bitmap = await createImageBitmap(await (await fetch(await saved)).blob());
    expect([bitmap.width, bitmap.height]).to.deep.equal([960, 720]);
  });

  it('has the id of every exercise and routine, each with its words', async () => {
    const { document } = await openPage('/demo/install.html');
    const rows = [...document.querySelectorAll('#ids tbody tr')].map(row => row.textContent.replace(/\s+/g, ' '));
    expect(rows).to.have.length(exercises.length + routines.length);
    for (const { id } of exercises) {
      expect(
        rows.some(row => row.includes(id) && row.includes(exerciseText(id).name) && row.includes(doseTextOf(id))),
      ).to.equal(true, id);
    }
    for (const { id, title } of routines)
      expect(rows.some(row => row.includes(id) && row.includes(title))).to.equal(true, id);
  });

  for (const [name, selector, words] of [
    ['tag-page', 'exercise-card', '10 rounds'],
    ['tag-page', 'routine-list', 'In the evening'],
    ['markup-page', 'exercise-card', '10 rounds'],
    ['frame-page', 'iframe', '10 rounds'],
  ] as const) {
    it(`has a whole page that works as it is copied: ${name}, ${selector}`, async () => {
      const snippets = (await (await fetch('/dist/snippets.json')).json()) as Record<string, string>;
      // the files lie on this server
      const text = snippets[name]!.replaceAll(/https:[^"]*\/(?=toe-yoga\.min\.js)/g, `${location.origin}/dist/`)
        .replaceAll('https://example.com/toe-yoga/', '/dist/')
        .replaceAll(/ (sandbox|loading)="[^"]*"/g, '');
      const page = await openPage(`/written?${new URLSearchParams({ page: JSON.stringify({ text, headers: {} }) })}`);
      const element = page.document.querySelector(selector)!;
      const shown = (): string => {
        const inner = element instanceof (page as unknown as typeof globalThis).HTMLIFrameElement;
        const found = inner ? element.contentDocument?.querySelector('exercise-card') : element;
        return found?.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';
      };
      await waitUntil(() => shown().includes(words), words, { timeout: 5000 });
    });
  }

  it('has a routine in plain HTML that names each exercise and its dose before the script says it', async () => {
    const snippets = (await (await fetch('/dist/snippets.json')).json()) as Record<string, string>;
    const written = new DOMParser().parseFromString(snippets.routine!, 'text/html');
    const cards = [...written.querySelectorAll<HTMLElement>('[data-toe-yoga=exercise-card]')];
    expect(cards).to.have.length(2);
    const sentences = cards.map(({ dataset: { toeYoga: _tag, exercise, name, ...fields } }) =>
      exercise
        ? `${exerciseText(exercise).name}: ${doseTextOf(exercise, parse(fields))}`
        : `${name}: ${doseText(parse(fields))}`,
    );
    cards.forEach((card, i) => expect(card.textContent!.toLowerCase()).to.include(sentences[i]!.toLowerCase()));

    const script = snippets.script!.replace(/https:[^"]*\//, `${location.origin}/dist/`);
    const text = `<!doctype html><title>A post</title>${snippets.routine}${script}`;
    const page = await openPage(`/written?${new URLSearchParams({ page: JSON.stringify({ text, headers: {} }) })}`);
    const { document } = page;
    await waitUntil(() => document.querySelector('routine-list')?.shadowRoot, 'the list', { timeout: 5000 });
    await settleAll(document);
    const words = [...document.querySelectorAll('exercise-card')].map(card => card.shadowRoot!.textContent);
    sentences.forEach((sentence, i) =>
      sentence.split(': ').forEach(part => expect(words[i]!.toLowerCase()).to.include(part.toLowerCase())),
    );
    expect(rootOf(page, 'routine-list').textContent).to.include('2 exercises');
    const isSeen = (selector: string): boolean => document.querySelector<HTMLElement>(selector)!.offsetHeight > 0;
    expect(['h2', '[slot=note]', '[slot=fallback]'].map(isSeen)).to.deep.equal([true, true, false]);
    expect(page.errors ?? []).to.deep.equal([]);
  });

  it('has its links lead to what is on it, and one to the plugin', async () => {
    const { document } = await openPage('/demo/install.html');
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    expect(links).not.to.be.empty;
    for (const { hash } of links) expect(document.querySelector(hash), hash).not.to.equal(null);
    const { href } = document.querySelector<HTMLAnchorElement>('a[download]')!;
    expect(href).to.match(/\/toe-yoga-wordpress\.zip$/);
    expect((await fetch(href)).ok).to.equal(true);
  });
});
