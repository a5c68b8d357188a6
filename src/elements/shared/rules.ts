import type { Rule } from '../../validation/rule.js';

/** Rules of attributes that several elements have. */
export const viewRule = { type: 'choice', of: ['auto', 'front', 'top', 'side', 'quarter'] } as const satisfies Rule;
export const sideRule = { type: 'choice', of: ['left', 'right'] } as const satisfies Rule;
export const leadInRule = { type: 'number', min: 0, max: 3600, unit: 'seconds' } as const satisfies Rule;
