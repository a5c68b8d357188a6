import { expect, waitUntil } from '@open-wc/testing';
import { press } from '../../support/buttons.js';
import { oldLibraries } from '../../support/old-libraries.js';
import type { Page } from '../../support/pages.js';
import { settleAll } from '../../support/settled.js';
import {
  allElements,
  cardWords,
  classicScript,
  describePages,
  listWords,
  script,
} from '../../support/written-pages.js';

const listOf = ({ document }: Page): HTMLElementTagNameMap['routine-list'] => document.querySelector('routine-list')!;

const run = async (page: Page): Promise<void> => {
  const list = listOf(page);
  const place = (): string | undefined => list.shadowRoot!.querySelector('.where')?.textContent;
  const go = async (label: string): Promise<void> => {
    press(list, label);
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
  const boxesOf = (list: Element): Element[] => [...list.shadowRoot!.querySelectorAll('.tick')];
  const ticked = (list: Element): (string | null)[] => boxesOf(list).map(box => box.getAttribute('aria-checked'));
  const list = listOf(page);
  (boxesOf(list)[1] as HTMLElement).click();
  await waitUntil(() => ticked(list)[1] === 'true', 'the box is ticked');
  const next = list.cloneNode() as Element;
  list.after(next);
  await waitUntil(() => ticked(next)[1] === 'true', 'the record has the tick');
  expect(ticked(next)).to.deep.equal(ticked(list));
  next.remove();
};

const print = async (page: Page): Promise<void> => {
  let printed = '';
  const read = (): void => void (printed = page.document.querySelector('#toe-yoga-handout')!.textContent);
  Object.assign(page, { print: read });
  await listOf(page).print();
  for (const words of listWords) expect(printed).to.include(words);
};

/** All that a reader does with a list; the card is started by what looks at the page. */
const act = async (page: Page): Promise<void> => {
  await run(page);
  await tick(page);
  await print(page);
};

/** Boxes to tick, and a record of its own for each page. */
const bodyOf = (log: string): string => allElements.replace('<routine-list', `<routine-list log="${log}"`);

describePages(
  'a card starts, a list is run, ticked and printed on a page that has',
  Object.fromEntries(
    Object.entries(oldLibraries).flatMap(([name, code]) => [
      [name, { head: script(code), body: bodyOf(`before ${name}`), act, shows: [...cardWords, ...listWords] }],
      [
        `${name}, loaded after the library`,
        {
          script: classicScript + script(code),
          body: bodyOf(`after ${name}`),
          act,
          shows: [...cardWords, ...listWords],
        },
      ],
    ]),
  ),
);
