import { expect, waitUntil } from '@open-wc/testing';
import { press } from '../../support/buttons.js';
import { oldLibraries } from '../../support/old-libraries.js';
import type { Page } from '../../support/pages.js';
import { settleAll } from '../../support/settled.js';
import { card, cardWords, classicScript, describePages, list, listWords, script } from '../../support/written-pages.js';

const findList = ({ document }: Page): HTMLElementTagNameMap['routine-list'] => document.querySelector('routine-list')!;

const run = async (page: Page): Promise<void> => {
  const shown = findList(page);
  const place = (): string | undefined => shown.shadowRoot!.querySelector('.where')?.textContent;
  const go = async (label: string): Promise<void> => {
    press(shown, label);
    await settleAll(page.document);
  };
  await go('Start');
  expect(place()).to.include('Exercise 1 of');
  await go('Next exercise');
  expect(place()).to.include('Exercise 2 of');
  await go('Back to the list');
  expect(place()).to.equal(undefined);
};

/** Ticks the second exercise off; another list of the same record has it, and no more. */
const tick = async (page: Page): Promise<void> => {
  const boxesOf = (each: Element): Element[] => [...each.shadowRoot!.querySelectorAll('.tick')];
  const ticked = (each: Element): (string | null)[] => boxesOf(each).map(box => box.getAttribute('aria-checked'));
  const shown = findList(page);
  (boxesOf(shown)[1] as HTMLElement).click();
  await waitUntil(() => ticked(shown)[1] === 'true', 'the box is ticked');
  const next = shown.cloneNode() as Element;
  shown.after(next);
  await waitUntil(() => ticked(next)[1] === 'true', 'the record has the tick');
  expect(ticked(next)).to.deep.equal(ticked(shown));
  next.remove();
};

const print = async (page: Page): Promise<void> => {
  let printed = '';
  const read = (): void => void (printed = page.document.querySelector('#toe-yoga-handout')!.textContent);
  Object.assign(page, { print: read });
  await findList(page).print();
  for (const words of listWords) expect(printed).to.include(words);
};

/** All that a reader does with a list; the card is started by what looks at the page. */
const act = async (page: Page): Promise<void> => {
  await run(page);
  await tick(page);
  await print(page);
};

/** Boxes to tick, and a record of its own for each page. */
const bodyOf = (log: string): string => card + list.replace('<routine-list', `<routine-list log="${log}"`);

const shows = [...cardWords, ...listWords];

describePages(
  'a card starts, a list is run, ticked and printed on a page that has',
  Object.fromEntries(
    Object.entries(oldLibraries).flatMap(([name, code]) => [
      [name, { head: script(code), body: bodyOf(`before ${name}`), act, shows }],
      [
        `${name}, after the library`,
        { script: classicScript + script(code), body: bodyOf(`after ${name}`), act, shows },
      ],
    ]),
  ),
);
