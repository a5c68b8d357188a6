import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { estimateSpeechMs, leadInFor, quietEnd, shortestLeadIn } from '../../src/timeline/lead-in.js';

describe('the time to get ready', () => {
  it('is the one that is given, however long the message', () => {
    fc.assert(
      fc.property(fc.string(), fc.double({ min: 0, max: 3600, noNaN: true }), (message, given) => {
        expect(leadInFor(message, given)).to.equal(given);
      }),
    );
  });

  it('is long enough for the message to be told before work begins, and not a second longer', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 1000 }), fc.integer({ min: 1, max: 60 }), (message, least) => {
        const seconds = leadInFor(message, null, least);
        const needed = estimateSpeechMs(message) + quietEnd;
        expect(seconds).to.be.at.least(least);
        expect(seconds * 1000).to.be.at.least(needed);
        if (seconds > least) expect((seconds - 1) * 1000).to.be.below(needed);
      }),
    );
  });

  it('is the shortest one where nothing is told', () => expect(leadInFor('', null)).to.equal(shortestLeadIn));

  it('grows with each letter', () => {
    expect(estimateSpeechMs('')).to.equal(0);
    expect(estimateSpeechMs('ab') - estimateSpeechMs('a')).to.equal(60);
    expect(estimateSpeechMs('a')).to.equal(210);
  });
});
