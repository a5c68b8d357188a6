import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import '../../../src/elements/exercise-card/index.js';
import { useFakeAudio } from '../../support/fake-audio.js';
import { FakeClock } from '../../support/fake-clock.js';
import { replaceProperty } from '../../support/replace-property.js';

describe('500 timers that come and go while they run', () => {
  const audio = useFakeAudio();

  it('leave no timer, listener, sound, wake lock or frame behind', async () => {
    let locks = 0;
    let asked = 0;
    const request = async (): Promise<unknown> => {
      locks++;
      asked++;
      const sentinel = {
        released: false,
        release: async () => {
          if (!sentinel.released) locks--;
          sentinel.released = true;
        },
      };
      return sentinel;
    };
    const restoreWakeLock = replaceProperty(navigator, 'wakeLock', { value: { request } });
    const host = document.createElement('div');
    document.body.append(host);
    const clock = new FakeClock();
    let listeners = 0;
    const targets: EventTarget[] = [document, window];
    const real = targets.map(({ addEventListener, removeEventListener }) => ({
      addEventListener,
      removeEventListener,
    }));
    targets.forEach((target, i) => {
      target.addEventListener = function (...words: Parameters<EventTarget['addEventListener']>) {
        listeners++;
        return real[i]!.addEventListener.apply(this, words);
      };
      target.removeEventListener = function (...words: Parameters<EventTarget['removeEventListener']>) {
        listeners--;
        return real[i]!.removeEventListener.apply(this, words);
      };
    });
    const gone: WeakRef<Element>[] = [];
    try {
      for (let i = 0; i < 500; i++) {
        const card = document.createElement('exercise-card');
        card.exercise = 'toe-yoga';
        card.clock = clock;
        host.append(card);
        await card.updateComplete;
        if (i % 10 === 0) await card.timer!.updateComplete;
        card.timer!.start();
        clock.advance(100);
        await card.timer!.updateComplete;
        if (i === 0) expect(audio.notes).not.to.have.lengthOf(0);
        card.remove();
        gone.push(new WeakRef(card));
      }
    } finally {
      targets.forEach((target, i) => Object.assign(target, real[i]));
    }
    expect(clock.waiting).to.equal(0);
    expect(audio.notes).to.have.lengthOf(0);
    expect(listeners).to.be.at.most(0);
    expect(asked).to.equal(500);
    await waitUntil(() => locks === 0, 'every wake lock is given back');
    restoreWakeLock();
    host.remove();
    const { gc } = window as { gc?: () => void };
    if (gc) {
      for (let i = 0; i < 20 && gone.filter(ref => ref.deref()).length > 5; i++) {
        // what was looked up lives until the present job ends
        await nextFrame();
        gc();
      }
      const left = gone.filter(ref => ref.deref()).length;
      expect(left, 'cards that are still in memory').to.be.at.most(5);
    }
  });
});
