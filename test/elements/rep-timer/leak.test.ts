import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import '../../../src/elements/exercise-card/index.js';
import { useFakeAudio } from '../../support/fake-audio.js';
import { FakeClock } from '../../support/fake-clock.js';
import { replaceProperty } from '../../support/replace-property.js';

/** The listeners that targets have been given and still have, until it is called off. */
const recordListeners = (targets: readonly EventTarget[]): { listeners: unknown[]; restore(): void } => {
  const listeners: { target: EventTarget; type: string; listener: unknown }[] = [];
  const indexOf = (target: EventTarget, type: string, listener: unknown): number =>
    listeners.findIndex(each => each.target === target && each.type === type && each.listener === listener);
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const restores = targets.flatMap(target => [
    replaceProperty(target, 'addEventListener', {
      value: (...given: Parameters<EventTarget['addEventListener']>) => {
        const [type, listener, options] = given;
        const each = { target, type, listener };
        if (indexOf(target, type, listener) < 0) listeners.push(each);
        const { signal } = typeof options === 'object' ? options : {};
        signal?.addEventListener('abort', () => listeners.splice(listeners.indexOf(each), 1));
        addEventListener.apply(target, given);
      },
    }),
    replaceProperty(target, 'removeEventListener', {
      value: (...given: Parameters<EventTarget['removeEventListener']>) => {
        const at = indexOf(target, given[0], given[1]);
        if (at >= 0) listeners.splice(at, 1);
        removeEventListener.apply(target, given);
      },
    }),
  ]);
  return { listeners, restore: () => restores.forEach(restore => restore()) };
};

/** How many frames the page asks for in a time in which moving figures ask for some. */
const countFrames = async (): Promise<number> => {
  const { requestAnimationFrame } = window;
  let requests = 0;
  const restore = replaceProperty(window, 'requestAnimationFrame', {
    value: (run: FrameRequestCallback) => {
      requests++;
      return requestAnimationFrame(run);
    },
  });
  for (let i = 0; i < 6; i++) await new Promise(requestAnimationFrame);
  restore();
  return requests;
};

describe('a timer that the reader has started', () => {
  useFakeAudio();

  it('listens to the page no more once it is reset', async () => {
    const timer = document.createElement('rep-timer');
    Object.assign(timer, { clock: new FakeClock(), exercise: 'toe-yoga' });
    document.body.append(timer);
    await timer.updateComplete;
    const { listeners, restore } = recordListeners([document]);
    try {
      timer.shadowRoot!.querySelector<HTMLElement>('.primary')!.click();
      await waitUntil(() => listeners.length > 0, 'it looks for the reader’s scrolling');
      timer.reset();
      await timer.updateComplete;
      expect(listeners).to.deep.equal([]);
    } finally {
      restore();
      timer.remove();
    }
  });
});

const { gc } = window as { gc?: () => void };
/** Whatever one leaves behind is counted exactly; only what stays in memory needs many to be told from chance. */
const count = gc ? 500 : 50;

describe(`${count} timers that come and go while they run`, () => {
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
    const { listeners, restore: restoreTargets } = recordListeners([document, window]);
    const gone: WeakRef<Element>[] = [];
    try {
      for (let i = 0; i < count; i++) {
        const card = document.createElement('exercise-card');
        card.exercise = 'toe-yoga';
        card.clock = clock;
        host.append(card);
        // most are asked for their timer before a frame has said that they are in view: frames take WebKit long
        if (i % 10 === 0) await card.updateComplete;
        else await new Promise(resolve => setTimeout(resolve));
        card.timer!.start();
        clock.advance(100);
        await card.timer!.updateComplete;
        if (i === 0) await waitUntil(() => audio.notes.length > 0, 'the first one is heard');
        card.remove();
        gone.push(new WeakRef(card));
      }
    } finally {
      restoreTargets();
    }
    expect(clock.waiting).to.equal(0);
    expect(audio.notes).to.have.lengthOf(0);
    expect(listeners).to.deep.equal([]);
    expect(await countFrames()).to.equal(0);
    expect(asked).to.equal(count);
    await waitUntil(() => locks === 0, 'every wake lock is given back');
    restoreWakeLock();
    host.remove();
    if (gc) {
      for (let i = 0; i < 60 && gone.filter(ref => ref.deref()).length > 5; i++) {
        // what was looked up lives until the present job ends
        await nextFrame();
        gc();
      }
      const left = gone.filter(ref => ref.deref()).length;
      expect(left, 'cards that are still in memory').to.be.at.most(5);
    }
  }).timeout(240_000);
});
