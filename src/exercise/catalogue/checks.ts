import { entry } from './entry.js';

/** A check and two explainers: looked at and felt, not dosed. */
export const checks = [
  entry({
    id: 'big-toe-check',
    kind: 'check',
    sources: ['big-toe'],
    position: ['sitting'],
    equipment: ['chair'],
    worksOn: ['big-toe-joint', 'push-off'],
    rhythm: { pace: 3 },
  }),
  entry({
    id: 'weight-shift',
    kind: 'explainer',
    sources: ['peak-endurance'],
    position: ['standing'],
    worksOn: ['arch'],
    rhythm: { pace: 3 },
  }),
  entry({
    id: 'arch-and-knee',
    kind: 'explainer',
    sources: ['peak-endurance', 'dixon'],
    position: ['standing'],
    worksOn: ['arch', 'gluteus-medius'],
    limb: 'leg',
    rhythm: { pace: 3 },
  }),
] as const;
