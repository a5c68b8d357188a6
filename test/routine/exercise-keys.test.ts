import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { exerciseKeys } from '../../src/routine/exercise-keys.js';

const keysOf = (...names: string[]): string[] => exerciseKeys(names.map(name => ({ name })));

describe('the keys of a routine’s exercises', () => {
  it('are their ids or names, and which of them each is', () => {
    expect(exerciseKeys([{ exercise: 'toe-curls' }, { name: 'Wall sit' }, { exercise: 'toe-curls' }])).to.deep.equal([
      'toe-curls',
      'Wall sit',
      'toe-curls 2',
    ]);
  });

  it('leave out a place that another exercise is called by', () => {
    expect(keysOf('Wall sit', 'Wall sit', 'Wall sit 2')).to.deep.equal(['Wall sit', 'Wall sit 2', 'Wall sit 2 2']);
    // the last one has had its key to itself, which its record goes by
    expect(keysOf('Wall sit 2', 'Wall sit', 'Wall sit', 'Wall sit')).to.deep.equal([
      'Wall sit 2',
      'Wall sit',
      'Wall sit 4',
      'Wall sit 3',
    ]);
  });

  it('are each another one, whatever the names', () => {
    const name = fc.constantFrom('a', 'a 2', 'a 2 2', 'a 3', '', ' 2', '2');
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), names => {
        expect(new Set(keysOf(...names)).size).to.equal(names.length);
      }),
    );
  });
});
