import { expect } from '@open-wc/testing';
import '../../../src/elements/toe-yoga-animator/index.js';
import { findExercise } from '../../../src/catalogue/index.js';
import { resolveDose } from '../../../src/catalogue/resolve-dose.js';
import { buildTimeline } from '../../../src/timeline/build-timeline.js';
import { mountAnimator, mountTimedAnimator, namesOf, playLabel, redrawn, wholeLoop } from '../../support/animator.js';
import { drawn, inside, record } from '../../support/elements.js';
import { FakeSession } from '../../support/fake-session.js';

const id = 'toe-spread';

const newSession = (): FakeSession =>
  new FakeSession(buildTimeline(findExercise(id), resolveDose(id, {}), { leadIn: 0 }));

const mountWithSession = async () => {
  const element = await mountAnimator(`exercise="${id}"`);
  const session = newSession();
  element.session = session;
  await element.updateComplete;
  return { element, session };
};

describe('the session of a <toe-yoga-animator>', () => {
  it('leaves the figure its own before it starts', async () => {
    const { element } = await mountWithSession();
    expect(playLabel(element)).to.equal('Play');
    element.play();
    await element.updateComplete;
    expect(playLabel(element)).to.equal('Pause');
  });

  it('leads the figure from when it starts: the figure draws what the session’s time says', async () => {
    const { element, session } = await mountWithSession();
    session.start();
    await element.updateComplete;
    const first = drawn(element);
    session.clock.advance(500);
    await redrawn(element);
    expect(drawn(element)).not.to.equal(first);
  });

  it('takes the step buttons away while it leads', async () => {
    const { element, session } = await mountWithSession();
    session.start();
    await element.updateComplete;
    expect(playLabel(element)).to.be.undefined;
    session.reset();
    await element.updateComplete;
    expect(playLabel(element)).to.equal('Play');
  });

  it('ends what the figure played by itself', async () => {
    const { element, clock } = await mountTimedAnimator(`exercise="${id}"`);
    const events = record(element, 'toe-yoga-animator-finish');
    element.play();
    clock.advance(wholeLoop);
    expect(namesOf(events)).to.deep.equal(['finish']);
    const session = newSession();
    element.session = session;
    await element.updateComplete;
    element.play();
    session.start();
    clock.advance(wholeLoop);
    expect(namesOf(events)).to.deep.equal(['finish']);
  });

  it('leads a figure that it is given to while it runs', async () => {
    const element = await mountAnimator(`exercise="${id}"`);
    const session = newSession();
    session.start();
    element.session = session;
    await element.updateComplete;
    expect(playLabel(element)).to.be.undefined;
    element.session = null;
    await element.updateComplete;
    expect(playLabel(element)).to.equal('Play');
  });

  it('is listened to only while the figure is on the page', async () => {
    const { element, session } = await mountWithSession();
    expect(session.subscribers).to.equal(1);
    const home = element.parentElement!;
    element.remove();
    expect(session.subscribers).to.equal(0);
    home.append(element);
    expect(session.subscribers).to.equal(1);
  });

  it('leads a figure that comes back to the page while it runs', async () => {
    const { element, session } = await mountWithSession();
    const home = element.parentElement!;
    element.remove();
    session.start();
    home.append(element);
    await element.updateComplete;
    expect(playLabel(element)).to.be.undefined;
  });

  it('is let go for another one', async () => {
    const { element, session } = await mountWithSession();
    const other = newSession();
    element.session = other;
    await element.updateComplete;
    expect([session.subscribers, other.subscribers]).to.deep.equal([0, 1]);
    element.session = null;
    await element.updateComplete;
    expect(other.subscribers).to.equal(0);
    expect(inside(element, '.step-dots')).not.to.be.null;
  });

  it('has a letter where there is no figure and the session is in no step: its timer says what is done', async () => {
    const element = await mountAnimator('exercise=""');
    Object.assign(element, { captions: ['Lean on the wall.', 'Stay.'], name: 'wall sit' });
    const shown = async (): Promise<string> => {
      await element.updateComplete;
      return inside<HTMLElement>(element, '.placeholder').innerText.trim();
    };
    const held = new FakeSession(buildTimeline({ steps: 2 }, { duration: 20, sets: 2, rest: 30 }, { leadIn: 0 }));
    element.session = held;
    expect(await shown()).to.equal('Lean on the wall.');
    held.start();
    expect(await shown()).to.equal('W');
    held.reset();
    expect(await shown()).to.equal('Lean on the wall.');
    const stepped = new FakeSession(buildTimeline({ steps: 2 }, { reps: 2 }, { leadIn: 0 }));
    element.session = stepped;
    stepped.start();
    expect(await shown()).to.equal('Lean on the wall.');
  });
});
