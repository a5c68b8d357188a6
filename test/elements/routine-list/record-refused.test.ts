import { expect } from '@open-wc/testing';
import '../../../src/elements/routine-list/index.js';
import { openLog } from '../../../src/log/log.js';
import { inside, textOf } from '../../support/elements.js';
import { clearDevice } from '../../support/record.js';
import { replaceProperty } from '../../support/replace-property.js';
import { mountList, routineOf, scriptOf } from '../../support/routines.js';
import { settled } from '../../support/settled.js';

const log = 'refused';

const boxes = (list: Element): HTMLElement[] => [...list.shadowRoot!.querySelectorAll<HTMLElement>('.tick')];
const checked = (list: Element): string[] => boxes(list).map(box => box.getAttribute('aria-checked')!);

// in a page of its own: a connection that is open would go on
describe('a record', () => {
  beforeEach(clearDevice);

  it('that cannot be kept says so once, when the reader ticks, and the session goes on', async () => {
    const restore = replaceProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
    try {
      const list = await mountList(
        `log="${log}"`,
        scriptOf(routineOf({ name: 'Wall sit', duration: 10, timesPerDay: 3 })),
      );
      await openLog(log).entries();
      await settled(list);
      expect(inside(list, '.notice')).to.equal(null);
      boxes(list)[0]!.click();
      await settled(list);
      while (!inside(list, '.notice')) await new Promise(requestAnimationFrame);
      expect(textOf(list, '.notice')).to.match(/^This browser keeps nothing for this page/);
      expect(checked(list)).to.deep.equal(['true', 'false', 'false']);
      boxes(list)[1]!.click();
      await settled(list);
      expect(checked(list)).to.deep.equal(['true', 'true', 'false']);
      expect(list.shadowRoot!.querySelectorAll('.notice')).to.have.lengthOf(1);
      list.remove();
    } finally {
      restore();
      // what waits is written, so that it is not left for the next test
      await openLog(log).entries();
    }
  });
});
