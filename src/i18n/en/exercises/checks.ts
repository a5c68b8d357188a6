import type { ExerciseText } from '../../locale.js';

/** The words of the check and the explainers. */
export const checks = {
  'big-toe-check': {
    name: 'Big-toe check',
    clinicalName: 'passive big-toe extension',
    purpose: 'Shows how far your big toe bends back, on the left and on the right.',
    position:
      'Sit with one bare foot flat on the floor. Reach down to your big toe, the other hand on your thigh. Afterwards, look at the other foot.',
    steps: ['Bend your big toe back with your hand, as far as is comfortable.', 'Let it come back.'],
    cues: ['Bend it back', 'Let it go'],
    call: 'Bend and let go',
    stop: 'Let the toe go',
    feel: 'You feel whether left and right are alike.',
    mistakes: ['Only the tip of the toe bends.', 'The ball of the foot lifts too.'],
    caution:
      'The article’s idea: we push off through the big toe. If it hardly bends, the foot works like a brick, and the knee may take more load when you run or lunge. There is no good or bad number: just compare left and right. If yours hardly bends, the exercises of “Free the big toe” are what the article suggests.',
  },
  'weight-shift': {
    name: 'Weight shift',
    clinicalName: 'medial and lateral weight shift',
    purpose: 'Lets you feel at your knee how you stand on your feet.',
    position: 'Stand barefoot beside the counter with your feet hip-width apart.',
    phone: 'Lay your phone on the counter.',
    steps: ['Shift your weight to the inner edges of your feet.', 'Shift it to the outer edges.'],
    cues: ['Inner edges', 'Outer edges'],
    call: 'Shift your weight',
    stop: 'Feet flat again',
    feel: 'You feel the load move at your knees.',
    mistakes: ['The hips sway instead of the feet tipping.', 'You squeeze the knees together.'],
    caution: 'Stand on a dry floor with support within reach.',
  },
  'arch-and-knee': {
    name: 'Arch and knee',
    clinicalName: 'pronation and knee alignment',
    purpose:
      'When the arch drops, the leg rolls in. The inner side of the knee is stretched, the outer side is squeezed. The picture exaggerates.',
    position: 'Stand barefoot beside a counter and look at your knee.',
    steps: [
      'Lower your arch: shin and knee roll in.',
      'Lift your arch: thigh and shin come a little better into line.',
    ],
    cues: ['Arch down', 'Arch up'],
    call: 'Watch your knee',
    stop: 'Stand at ease',
    feel: 'You feel the knee follow the foot.',
    mistakes: ['The toes curl.', 'The knee is pushed by hand or by the hip.'],
    caution:
      'Flat or high, you work with the arch you have. A stronger arch may help to keep it and to line the knee up a little better, the article says. A weak muscle at the side of the hip can add to the roll. Stand on a dry floor with support within reach.',
  },
} satisfies Record<string, ExerciseText>;
