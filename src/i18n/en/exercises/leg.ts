import type { ExerciseText } from '../../locale.js';

/** The leg on top works. `left` and `right` say how one is placed once that leg is on top. */
const lyingSides = (left: string, right: string) => ({
  left: {
    name: 'Left leg on top',
    begin: 'On your right side, left leg on top',
    change: 'Roll onto your right side',
    place: left,
  },
  right: {
    name: 'Right leg on top',
    begin: 'On your left side, right leg on top',
    change: 'Roll onto your left side',
    place: right,
  },
});

/** The words of exercises in which the leg, the hip or the balance works. */
export const leg = {
  'single-leg-balance': {
    name: 'Standing on one leg',
    clinicalName: 'single-leg balance',
    purpose: 'Trains your balance and the sense of where your leg is.',
    position: 'Stand on two feet beside the counter, one hand on it.',
    phone: 'Lay your phone on the counter.',
    steps: [
      'Lift your other foot a little off the floor.',
      'If you wobble, hold on or put your foot down. Once steady, let your hand hover.',
    ],
    cues: ['Lift the other foot', 'Keep still'],
    call: 'Stand on one leg',
    sides: {
      left: {
        name: 'On your left leg',
        change: 'On your left leg',
        first: 'Lift your right foot a little.',
      },
      right: {
        name: 'On your right leg',
        change: 'On your right leg',
        first: 'Lift your left foot a little.',
      },
    },
    stop: 'Foot down, hand on the counter',
    feel: 'You feel the foot and ankle of your standing leg making small corrections.',
    mistakes: [
      'The hip of the standing leg drops or sways out.',
      'The standing knee rolls in.',
      'You hold your breath.',
    ],
    easier: 'Keep two fingers on the counter.',
    harder: 'Move your arms slowly. Turn your head slowly. Reach one arm in different directions.',
    progress:
      'When you stand without touching on two days in a row, move your arms more. Unsteady today? Keep a hand on the counter.',
    caution: 'Stand on a dry floor with support within reach.',
  },
  'resisted-side-steps': {
    name: 'Side steps with a band',
    clinicalName: 'resisted side steps',
    purpose: 'Works the muscle at the side of your hip (gluteus medius), which helps to guide the knee.',
    position:
      'Stand facing a long counter, within your hands’ reach, with 4 metres (13 feet) clear to the side. Hold on, or sit, to put a loop band round both legs, just above the ankles. Then stand with your knees slightly bent.',
    phone: 'Leave your phone off the path.',
    steps: [
      'Step out to the side against the band.',
      'Bring the other foot after it, slowly, to hip width. The band stays tight.',
    ],
    cues: ['Step out', 'follow slowly'],
    sides: {
      left: { name: 'To your left', change: 'Steps to your left' },
      right: { name: 'To your right', change: 'Steps to your right' },
    },
    leave: 'Hold on, or sit, to take the band off',
    feel: 'You feel the side of your hips.',
    mistakes: ['The trailing foot drags or snaps in.', 'The knees fall inward.', 'The body leans from side to side.'],
    easier: 'Put the band above your knees. Take smaller steps.',
    harder: 'Bend your knees a little more.',
    progress:
      'When ten steps each way are clean on two days in a row, take a firmer band. Hips sore the next day? Do half.',
    caution: 'Walk on a dry floor with support within reach. Check the band for tears.',
  },
  'side-lying-hip-abduction': {
    name: 'Side leg lift',
    clinicalName: 'side-lying hip abduction',
    purpose: 'Works the muscle at the side of your hip (gluteus medius), which helps to guide the knee.',
    position: 'Lie on your side on a mat or carpet, bottom knee bent, your head on a pillow or your arm.',
    phone: 'Lay your phone at the head of the mat.',
    steps: ['Keep your top leg straight and lift it.', 'Lower it slowly.'],
    cues: ['Lift the top leg', 'Lower'],
    sides: lyingSides('Right knee bent, left leg straight', 'Left knee bent, right leg straight'),
    leave: 'Sit up slowly',
    feel: 'You feel the side of your hip.',
    mistakes: ['The toes turn up to the ceiling.', 'The hip rolls back.', 'The leg drifts forward.'],
    easier: 'Lift less high. Lie with your back against a wall.',
    harder: 'Lower more slowly.',
    progress:
      'When the last lift is as clean as the first, on two days in a row, hold at the top for a moment. Sore the next day? Do half.',
  },
  clamshell: {
    name: 'Clamshell with a band',
    clinicalName: 'side-lying hip external rotation',
    purpose: 'Opens the hip against a band and works the muscle at its side (gluteus medius).',
    position:
      'Sit on a mat or carpet. Put a loop band round both legs, just above your knees. Lie on your side, knees bent, feet together, your head on a pillow or your arm.',
    phone: 'Lay your phone at the head of the mat.',
    steps: ['Keep your feet together and your hips still. Lift your top knee, as a shell opens.', 'Lower it slowly.'],
    cues: ['Open the top knee', 'Close'],
    sides: lyingSides('Knees bent, feet together', 'Knees bent, feet together'),
    leave: 'Sit up slowly, then take the band off',
    feel: 'You feel the side and back of your hip.',
    mistakes: ['The hip rolls back.', 'The feet come apart.', 'The band snaps the knee shut.'],
    easier: 'Leave the band off.',
    harder: 'Use a firmer band, or close more slowly.',
    progress:
      'When the hip stays still to the last one, on two days in a row, take a firmer band. Sore the next day? Do half.',
    caution: 'Check the band for tears.',
  },
  'wedge-calf-raise': {
    name: 'Calf raise with the big toes on a wedge',
    clinicalName: 'calf raise with big-toe extension',
    purpose: 'Trains your calves and the push-off through your big toes.',
    position: 'Stand barefoot beside the counter with each big toe up on a wedge.',
    phone: 'Lay your phone on the counter.',
    steps: ['Raise both heels and push through your big toes.', 'Lower them slowly.'],
    cues: ['Lift the heels', 'Lower'],
    leave: 'Step off the wedges',
    feel: 'You feel pressure under your big toes and your calves working.',
    mistakes: ['The weight rolls out to the little toes.', 'The knees bend to help.', 'You drop the heels.'],
    easier: 'Start with a low wedge. Hold on with both hands.',
    harder: 'Go more slowly.',
    progress:
      'When the last raise is as clean as the first, on two days in a row, take a slightly higher wedge. Toes or calves sore the next day? Take a lower one.',
    caution: 'Stop if the top of the toe joint pinches. Stand on a dry floor with support within reach.',
  },
  'glute-bridge': {
    name: 'Bridge',
    clinicalName: 'glute bridge',
    purpose:
      'Works your buttock muscles (glutes). The article only says to train them; Toe Yoga’s makers chose this exercise.',
    position: 'Lie on your back on a mat or carpet, arms beside you, knees bent, feet flat and hip-width apart.',
    phone: 'Lay your phone beside the mat.',
    steps: [
      'Press through your feet and lift your hips, until shoulders, hips and knees are in line.',
      'Lower them slowly to the floor.',
    ],
    cues: ['Hips up', 'Lower'],
    leave: 'Roll onto your side, then sit up slowly',
    feel: 'You feel your buttocks working.',
    mistakes: [
      'The lower back arches.',
      'The knees fall in or out.',
      'You push with your head and neck, or hold your breath.',
    ],
    easier: 'Lift less high.',
    harder: 'Go more slowly.',
    progress:
      'When ten are easy on two days in a row, hold a little longer at the top. Back sore the next day? Lift less high.',
  },
} satisfies Record<string, ExerciseText>;
