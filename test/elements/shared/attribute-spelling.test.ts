import { expect } from '@open-wc/testing';
import '../../../src/index.js';
import type { ExerciseCardElement } from '../../../src/index.js';
import { mount, textOf, warnings } from '../../support/elements.js';

/** Every attribute of an element that is there or not. */
const booleansOf = (tag: string): { name: string; attribute: string }[] => {
  const { elementProperties } = customElements.get(tag) as unknown as typeof ExerciseCardElement;
  return [...elementProperties]
    .filter(([, { type }]) => type === Boolean)
    .map(([name, { attribute }]) => ({
      name: String(name),
      attribute: typeof attribute === 'string' ? attribute : String(name).toLowerCase(),
    }));
};

describe('attributes as frameworks and templates write them', () => {
  for (const tag of ['exercise-card', 'rep-timer', 'toe-yoga-animator', 'routine-list']) {
    for (const { name, attribute } of booleansOf(tag)) {
      it(`<${tag} ${attribute}="false"> counts as not given, "" and any other value as given`, async () => {
        const element = document.createElement(tag) as unknown as Record<string, unknown> & HTMLElement;
        const said = await warnings(() => {
          for (const value of ['false', ' False ']) {
            element.setAttribute(attribute, value);
            expect(element[name], value).to.equal(false);
          }
        });
        expect(said.join('\n')).to.include(`<${tag} ${attribute}="false"> counts as not given`);
        for (const value of ['', 'true', attribute]) {
          element.setAttribute(attribute, value);
          expect(element[name], value).to.equal(true);
        }
        element.setAttribute(attribute, 'false');
        expect(element[name]).to.equal(false);
      });
    }
  }

  it('count under their JSON name, and the console says how they are written', async () => {
    let element!: ExerciseCardElement;
    const said = await warnings(async () => {
      element = await mount('<exercise-card exercise="toe-presses" timesPerDay="5" headingLevel="4"></exercise-card>');
    });
    expect(textOf(element, '[part=dose]')).to.equal('Hold 3 seconds, 10 times, 5 times a day');
    expect(element.headingLevel).to.equal(4);
    expect(said.join('\n')).to.include('<exercise-card timesperday> counts; it is written times-per-day.');
    element.setAttribute('times-per-day', '2');
    element.setAttribute('timesperday', '6');
    await element.updateComplete;
    expect(textOf(element, '[part=dose]'), 'its own name counts first').to.include('twice a day');
  });

  it('find an exercise whatever its capitals and the spaces round it', async () => {
    for (const id of [' toe-curls ', 'Toe-Curls', '\n TOE-CURLS']) {
      for (const tag of ['exercise-card', 'rep-timer', 'toe-yoga-animator']) {
        const element = document.createElement(tag);
        element.setAttribute('exercise', id);
        const said = await warnings(async () => {
          document.body.append(element);
          await (element as ExerciseCardElement).updateComplete;
        });
        expect(said, `${tag} ${id}`).to.deep.equal([]);
        element.remove();
      }
    }
  });
});
