import { expect } from '@open-wc/testing';
import { WakeLock } from '../../../../src/elements/rep-timer/cues/wake-lock.js';
import { replaceProperty } from '../../../support/replace-property.js';

describe('wake lock', () => {
  let restore = (): void => {};
  const pretend = (request: () => Promise<unknown>): void => {
    restore = replaceProperty(navigator, 'wakeLock', { value: { request } });
  };
  afterEach(() => restore());

  it('is asked for again when it was lost, and given back', async () => {
    const sentinels: { released: boolean; release(): Promise<void> }[] = [];
    pretend(async () => {
      const sentinel = { released: false, release: async () => void (sentinel.released = true) };
      sentinels.push(sentinel);
      return sentinel;
    });
    const lock = new WakeLock();
    await lock.acquire();
    await lock.acquire();
    expect(sentinels).to.have.length(1);
    sentinels[0]!.released = true;
    await lock.acquire();
    expect(sentinels).to.have.length(2);
    lock.release();
    expect(sentinels.every(({ released }) => released)).to.be.true;
  });

  it('is given back when it comes after it was wanted', async () => {
    let grant!: (sentinel: unknown) => void;
    pretend(() => new Promise(resolve => (grant = resolve)));
    const lock = new WakeLock();
    const acquired = lock.acquire();
    lock.release();
    const sentinel = { released: false, release: async () => void (sentinel.released = true) };
    grant(sentinel);
    await acquired;
    expect(sentinel.released).to.be.true;
  });

  it('says once when the screen may turn off', async () => {
    pretend(async () => {
      throw new Error('no');
    });
    let refusals = 0;
    const lock = new WakeLock(() => refusals++);
    await lock.acquire();
    await lock.acquire();
    expect([lock.refused, refusals]).to.deep.equal([true, 1]);
  });

  it('is not asked for where the page’s policy forbids it, which browsers would print an error for', async () => {
    let requests = 0;
    pretend(async () => requests++);
    const restorePolicy = replaceProperty(document, 'featurePolicy', {
      value: { allowsFeature: (feature: string) => feature !== 'screen-wake-lock' },
    });
    let refusals = 0;
    const lock = new WakeLock(() => refusals++);
    await lock.acquire();
    restorePolicy();
    expect([requests, lock.refused, refusals]).to.deep.equal([0, true, 1]);
  });
});
