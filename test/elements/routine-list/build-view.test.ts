import { expect } from '@open-wc/testing';
import { countRuns, type ViewSource } from '../../../src/elements/routine-list/build-view.js';
import type { DayPlan } from '../../../src/routine/schedule.js';

const runsOf = (plans: Readonly<Record<string, Partial<DayPlan>>>): number =>
  countRuns({
    session: { progress: { done: Object.keys(plans), runs: 7 } },
    record: { isKnown: true, planOf: (key: string) => plans[key] },
  } as unknown as ViewSource);

describe('how often a routine was gone through today, by its record', () => {
  it('is none where nothing is done', () => expect(runsOf({})).to.equal(0));

  it('is as often as what is asked for most often', () =>
    expect(runsOf({ a: { asked: 3, done: 2 }, b: { asked: 3, done: 1 }, c: { asked: 1, done: 1 } })).to.equal(1));
});
