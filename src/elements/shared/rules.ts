import type { Rule } from '../../validation/rule.js';

/** Rules of attributes that several elements have. */
export const viewRule: Rule = { type: 'choice', of: ['auto', 'front', 'top', 'side', 'quarter'] };
export const sideRule: Rule = { type: 'choice', of: ['left', 'right'] };
export const leadInRule: Rule = { type: 'number', min: 0, max: 3600, unit: 'seconds' };
