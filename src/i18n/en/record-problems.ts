import type { DefinitionProblem, RecordProblem, StorageProblem } from '../../validation/problem.js';
import { countNoun } from './grammar.js';

/** A sentence about a record that is read from a file, or kept on the device, or about an exercise that is defined. */
export const describeRecordProblem = (problem: RecordProblem | DefinitionProblem | StorageProblem): string => {
  switch (problem.code) {
    case 'other-entry':
      return 'is here already and says something else; the one that is here stays';
    case 'repeated-entry':
      return 'stands in the file twice; the first one counts';
    case 'not-a-record':
      return 'This is not the whole file of a record: it may be another file, or cut off.';
    case 'record-table':
      return 'This is the table. Choose the file whose name ends in .json.';
    case 'record-too-large':
      return `The file is larger than ${problem.maxBytes / 1024 / 1024} MiB.`;
    case 'taken-id':
      return 'is the catalogue’s own';
    case 'other-definition':
      return 'is defined already, and otherwise';
    case 'other-count':
      return `must be as many as the steps, ${problem.count}, is ${problem.value}`;
    case 'storage-missing':
    case 'storage-refused':
      return 'This browser keeps nothing for this page, so what you tick is gone when you leave it.';
    case 'storage-full':
      return 'There is no room left on this device, so what you tick now is gone when you leave this page.';
    case 'storage-newer':
      return 'Your record was written by a newer version of this page. What can be read is shown; what you tick now is gone when you leave this page.';
    case 'storage-blocked':
      return 'This page is open elsewhere in an older version. Close it there, so that what you tick can be kept.';
    case 'storage-broken':
      return 'Your record can’t be read or written now. What you tick now may be gone when you leave this page.';
    case 'unreadable-entries':
      return `${countNoun(problem.count, 'line')} of your record can’t be read. Nothing is deleted: saved as a file, the record has what could be found.`;
  }
};
