import type { ExerciseText } from '../../locale.js';

/** The words of exercises in which the foot walks, turns, works against something or is worked on. */
export const ankle = {
  'toe-pick-up': {
    name: 'Pencil pick-up',
    clinicalName: 'toe grip',
    purpose: 'Works your feet and toes with something to hold. You can do it almost anywhere.',
    position:
      'Sit on a sturdy chair with bare feet, or stand holding on to it. Lay a pencil crosswise in front of your toes.',
    steps: ['Curl your toes round the pencil.', 'Lift the pencil a little off the floor.', 'Set it down and let go.'],
    cues: ['Grip the pencil', 'lift', 'Set it down'],
    place: 'Lay the pencil in front of it',
    leave: 'Pick the pencil up before you stand',
    feel: 'You feel your toes gripping and the sole of your foot working.',
    mistakes: [
      'The pencil hangs between two toes only.',
      'The foot turns inward to lift.',
      'You drop it instead of setting it down.',
    ],
    easier: 'Sit. Take something soft and thick, such as a rolled sock.',
    harder: 'Do it standing, a hand on a counter. Take something smaller.',
    progress:
      'Keep the dose the article gives. When it is easy, take something smaller. Cramp? Shake it out and hold for less time.',
    caution: 'When standing: a dry floor and support within reach.',
  },
  'heel-to-toe-walk': {
    name: 'Heel-to-toe walk',
    clinicalName: 'tandem gait',
    purpose: 'Trains your balance and your sense of where your feet are.',
    position:
      'Stand beside a long counter or wall, within your hand’s reach all the way, with 5 metres (16 feet) clear ahead. Put your feet together. Touch the counter whenever you need to.',
    phone: 'Leave your phone off the path.',
    steps: [
      'On a straight line, your left heel goes just in front of your right toes. They touch, or almost touch.',
      'Your right heel goes just in front of your left toes. Take two seconds a step.',
    ],
    cues: ['Left', 'Right'],
    call: 'Heel to toe',
    turn: 'Stop. Hold on, turn slowly',
    stop: 'Stand with your feet side by side',
    feel: 'You feel your ankles making small corrections.',
    mistakes: ['You leave a gap between heel and toes.', 'You look down at your feet.', 'You hurry.'],
    easier: 'Slide a hand along the counter. Leave a small gap.',
    harder: 'Go more slowly. Rest your hand just above the counter.',
    progress:
      'Add steps little by little, up to fifteen. When every step touches, go more slowly. Unsteady today? Slide a hand along the counter.',
    caution: 'Walk on a dry floor with support within reach.',
  },
  'ankle-circles': {
    name: 'Ankle circles',
    clinicalName: 'ankle circumduction',
    purpose: 'Moves your ankle in every direction, in large, slow circles.',
    position:
      'Sit or lie with your legs out and one foot off the floor. Or lie on your back, knees bent, draw one leg in and stretch it over your body. Clockwise is as you see your own foot.',
    steps: [
      'Draw your toes up towards your shin.',
      'Bring them round to the right.',
      'Point your toes away.',
      'Bring them round to the left.',
    ],
    cues: ['Up', 'Right', 'Away', 'Left'],
    call: 'Circle',
    stop: 'Rest your foot',
    feel: 'You feel your ankle move all the way round.',
    mistakes: ['The whole leg turns instead of the ankle.', 'The circles get small and fast.'],
    easier: 'Make smaller circles. Rest your calf on a cushion.',
    harder: 'Make the circles larger and slower.',
    progress:
      'Add a circle or two each week, up to the article’s number. A click without pain is common; stop on a sharp pain.',
  },
  'band-foot-press': {
    name: 'Band foot pull',
    clinicalName: 'resisted ankle dorsiflexion',
    purpose: 'Works the feet against a band. The article names the small foot muscles; you will feel your shins.',
    position:
      'Stand a sturdy chair, something heavy on it, by a mat or carpet. Put the band round two legs of the chair. Sit on the floor facing it, legs out, the band over the top of both feet. Slide back until the band is tight.',
    phone: 'Lay your phone beside the mat.',
    steps: ['Draw your toes towards you against the band.', 'Slowly let them go forward.'],
    cues: ['Pull the toes in', 'Ease forward'],
    leave: 'Slide forward, then take the band off',
    feel: 'You feel the front of your shins working.',
    mistakes: [
      'You let the band snap your feet forward.',
      'The knees bend to help.',
      'You round your back or hold your breath.',
    ],
    easier: 'Sit closer to the chair, or use a lighter band.',
    harder: 'Slide back a little more.',
    progress: 'When ten are easy on two days in a row, slide back a little more. Shins sore the next day? Do half.',
    caution: 'Check the band for tears. Make sure the chair cannot slide or tip.',
  },
  'ball-roll': {
    name: 'Ball roll',
    clinicalName: 'plantar self-massage',
    purpose: 'Rolls the tender spots under your foot.',
    position: 'Sit on a sturdy chair, or stand holding on to it. Put a tennis ball under one bare foot.',
    steps: [
      'Draw your foot back slowly: the ball rolls to your toes.',
      'Push it forward slowly: the ball rolls to your heel.',
    ],
    cues: ['To the toes', 'To the heel'],
    call: 'Roll slowly',
    place: 'Put the ball under it',
    stop: 'Stop rolling',
    feel: 'You feel firm pressure that you can breathe with.',
    mistakes: ['You press so hard that you tense up.', 'You roll fast and skip the tender spots.'],
    easier: 'Sit. Press less.',
    harder: 'Stay for a few breaths on a tender spot.',
    progress: 'Press only as much as feels good. Sore the next day? Press less.',
    caution:
      'Numb feet? Ask your clinician first. Afterwards, look at your soles. When standing, keep support within reach.',
  },
  'big-toe-mobilisation': {
    name: 'Big-toe bends by hand',
    clinicalName: 'big-toe mobilisation',
    purpose: 'Moves the joint of your big toe by hand.',
    position:
      'Sit on a sturdy chair with one bare foot across the other thigh. Hold that foot still with one hand. Take its big toe in the other.',
    steps: [
      'Bend the toe back slowly, towards your shin, as far as is comfortable.',
      'Bend it under slowly, towards the sole.',
    ],
    cues: ['Bend it back', 'Bend it under'],
    call: 'Bend it back and under',
    place: 'Lay it across',
    stop: 'Let go, foot down',
    feel: 'You feel a gentle stretch under and over the toe joint.',
    mistakes: ['You pull with force.', 'Only the tip of the toe bends.', 'The foot moves with the toe.'],
    easier: 'Move it less far. Is the position hard on your knee? Rest the foot on a stool.',
    harder: 'Stay for a breath at each end.',
    progress: 'Go a little further only if it stays comfortable. Sore the next day? Move it less far.',
  },
} satisfies Record<string, ExerciseText>;
