import { isObject } from './fields.js';

/** Whether two values of plain data say the same, however deep. Functions are what is done, not data: all are alike. */
export const isEqual = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b) || (typeof a === 'function' && typeof b === 'function')) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  const fields = a as Record<string, unknown>;
  const others = b as Record<string, unknown>;
  return (
    names.length === Object.keys(b).length &&
    names.every(name => Object.hasOwn(b, name) && isEqual(fields[name], others[name]))
  );
};
