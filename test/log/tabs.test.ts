import { expect, oneEvent } from '@open-wc/testing';
import { openLog as openHere, type Log } from '../../src/log/log.js';
import { range } from '../../src/range.js';
import { countStored, removeRecords } from '../support/record.js';

const name = 'shared by tabs';
const frames: HTMLIFrameElement[] = [];

/** A record in a page of its own: modules, connection and channel are another’s. */
const openTab = async (): Promise<Log> => {
  const frame = document.createElement('iframe');
  frame.src = '/test/pages/record.html';
  frames.push(frame);
  const loaded = oneEvent(frame, 'load');
  document.body.append(frame);
  await loaded;
  return (frame.contentWindow as unknown as { openLog: typeof openHere }).openLog(name);
};

/** Fulfilled once a record has heard of a change after which `isThere`. */
const hears = (log: Log, isThere: () => Promise<boolean>): Promise<void> =>
  new Promise(resolve => {
    const stop = log.onChange(() => {
      void isThere().then(is => {
        if (!is) return;
        stop();
        resolve();
      });
    });
  });

describe('a record in two tabs', () => {
  beforeEach(async () => {
    await removeRecords();
    await openHere(name).erase();
  });
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });
  after(removeRecords);

  it('loses and doubles nothing where both add a thousand entries at once', async () => {
    const tabs = [await openTab(), await openTab()];
    await Promise.all(tabs.flatMap((tab, of) => range(1000).map(each => tab.add({ exercise: `${of}-${each}` }))));
    for (const log of [...tabs, openHere(name)]) {
      const exercises = (await log.entries()).map(({ exercise }) => exercise);
      expect(exercises).to.have.length(2000);
      expect(new Set(exercises).size).to.equal(2000);
    }
    expect(await countStored()).to.equal(2000);
  });

  it('is seen in the one when it changes in the other, also when it is erased', async () => {
    const tab = await openTab();
    const here = openHere(name);
    const seen = hears(here, async () => (await here.entries()).length === 1);
    await tab.add({ exercise: 'toe-curls' });
    await seen;
    const back = hears(tab, async () => (await tab.entries()).length === 2);
    await here.add({ exercise: 'arch-raises' });
    await back;
    const gone = hears(tab, async () => (await tab.entries()).length === 0);
    expect(await here.erase()).to.be.true;
    await gone;
  });

  it('has whole entries where a tab is closed while it writes', async () => {
    const tab = await openTab();
    await tab.add({ exercise: 'first' });
    for (const each of range(500)) void tab.add({ exercise: `${each}` });
    frames[0]!.remove();
    const here = openHere(name);
    const exercises = (await here.entries()).map(({ exercise }) => exercise);
    expect(exercises).to.include('first');
    expect(here.problem).to.equal(null);
    await here.add({ exercise: 'last' });
    expect((await here.entries()).map(({ exercise }) => exercise)).to.include.members(['first', 'last']);
  });

  it('works without a channel between them', async () => {
    const tab = await openTab();
    const win = frames[0]!.contentWindow as unknown as Record<string, unknown>;
    win.BroadcastChannel = undefined;
    tab.onChange(() => {});
    await tab.add({ exercise: 'toe-curls' });
    expect(await openHere(name).entries()).to.have.length(1);
  });
});
