import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/index.js';
import { mount, warnings } from '../support/elements.js';
import { settled } from '../support/settled.js';

/** What frameworks and pages set where nothing, or something else, is meant. */
const odd: readonly unknown[] = [false, 0, 7, true, {}, [], ['toe-curls'], new Date(0), undefined];

const properties = {
  'exercise-card': ['exercise', 'name', 'steps'],
  'rep-timer': ['exercise', 'name', 'steps'],
  'toe-yoga-animator': ['exercise', 'name', 'captions'],
  'routine-list': ['routine', 'startDate', 'calendar', 'log'],
} as const;
const markup = {
  'exercise-card': '<exercise-card exercise="toe-yoga"></exercise-card>',
  'rep-timer': '<rep-timer exercise="toe-yoga"></rep-timer>',
  'toe-yoga-animator': '<toe-yoga-animator></toe-yoga-animator>',
  'routine-list': '<routine-list routine="toe-yoga-for-knees"></routine-list>',
};

describe('a property of another type', () => {
  for (const [tag, names] of Object.entries(properties)) {
    for (const name of names) {
      it(`${name} of <${tag}> leaves the element rendered, and it can be set right`, async () => {
        const element = await mount<LitElement & Record<string, unknown>>(markup[tag as keyof typeof markup]);
        await settled(element);
        const before = element[name];
        for (const value of odd) {
          const said = await warnings(async () => {
            element[name] = value;
            await settled(element);
          });
          expect(said.join(' '), `${name} = ${JSON.stringify(value)}`).not.to.include('cannot be rendered');
        }
        element[name] = before;
        await settled(element);
        expect(element.shadowRoot!.textContent).not.to.be.empty;
        expect(element.offsetHeight).to.be.above(40);
      });
    }
  }
});
