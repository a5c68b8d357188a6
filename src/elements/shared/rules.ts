import type { Rule } from '../../validation/rule.js';

/** Rules of the elements' own attributes. */
export const viewRule = { type: 'choice', of: ['auto', 'front', 'top', 'side', 'quarter'] } as const satisfies Rule;
export const sideRule = { type: 'choice', of: ['left', 'right'] } as const satisfies Rule;
export const leadInRule = { type: 'number', min: 0, max: 3600, unit: 'seconds' } as const satisfies Rule;
export const stepRule = { type: 'number', min: 1, max: 20 } as const satisfies Rule;
export const speedRule = { type: 'number', min: 0.25, max: 2, unit: 'times' } as const satisfies Rule;
