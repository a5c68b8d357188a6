/**
 * The names of all that figures are made of, for the compiler to check. This module imports nothing, so that the
 * catalogue's data can be typed by it. README.md in this folder explains the words.
 */

/** The same name on either side: `leftHipFlexion`, `rightHipFlexion`. */
export type Sided<Name extends string> = `${'left' | 'right'}${Capitalize<Name>}`;

/** A name with its side; one that is no literal stays a string of that form. */
export const sidedName = <Name extends string>(side: 'left' | 'right', name: Name): Sided<Name> =>
  `${side}${(name[0].toUpperCase() + name.slice(1)) as Capitalize<Name>}`;

export type LesserToe = 'toe2' | 'toe3' | 'toe4' | 'toe5';
export type Toe = 'bigToe' | LesserToe;

export const lesserToes: readonly LesserToe[] = ['toe2', 'toe3', 'toe4', 'toe5'];
export const toes: readonly Toe[] = ['bigToe', ...lesserToes];

/** `footAlone` is cut off above the ankle. */
export type SkeletonName = 'foot' | 'footAlone' | 'leg' | 'legs' | 'body';

/* Bones */

export type FootBone = 'sole' | 'heel' | 'shin' | 'midfoot' | 'forefoot' | Toe | `${LesserToe}Middle` | `${Toe}Tip`;
/** A close-up's leg: beside its bones those that move marks of strain and pressure. */
export type LegBone = FootBone | 'thigh' | 'stretchAtKnee' | 'pressureUnderFoot' | 'pressureAtKnee';
/**
 * What a body has on either side; `footTarget` is where the foot is to be, which `solveLegs` makes the leg reach, and
 * `palmTarget` the same for the hand and `solveArms`.
 */
export type LimbBone =
  'thigh' | 'shank' | 'foot' | 'toes' | 'footTarget' | 'upperArm' | 'forearm' | 'hand' | 'palmTarget';
export type BodyBone = 'pelvis' | 'trunk' | 'head' | Sided<LimbBone>;
export type PropBone = 'hand' | 'pencil' | 'rollingBall' | 'toePressure' | 'doors' | `towelRow${number}`;
/** `ground` carries everything; the camera turns it. */
export type BoneName = 'ground' | LegBone | Sided<LegBone> | BodyBone | PropBone;

/* Joints: what a pose may set */

type Axis = 'X' | 'Y' | 'Z';

export type FootJoint =
  | `foot${Axis | 'Pitch' | 'Roll' | 'Turn'}`
  | `ankle${'Dorsiflexion' | 'Inversion' | 'Abduction'}`
  | `${Toe}${'Extension' | 'Flexion' | 'Abduction'}`
  | 'heelEversion'
  | 'archHeight'
  | 'footShortening';
export type LegJoint = FootJoint | 'kneeValgus' | 'kneeRotation' | 'load';
/** What a body can move on either side. */
export type LimbJoint =
  | `hip${'Flexion' | 'Abduction' | 'Rotation'}`
  | 'kneeFlexion'
  | `ankle${'Dorsiflexion' | 'Inversion' | 'Abduction'}`
  | 'toeExtension'
  | `shoulder${'Flexion' | 'Abduction' | 'Rotation'}`
  | 'elbowFlexion'
  | 'forearmRotation'
  | `wrist${'Flexion' | 'Deviation'}`
  | `foot${Axis | 'Pitch' | 'Turn'}`
  | `palm${Axis | 'Pitch' | 'Turn' | 'Roll'}`;
export type BodyJoint =
  `body${Axis | 'Pitch' | 'Roll'}` | 'trunkFlexion' | `neck${'Flexion' | 'Tilt' | 'Turn'}` | Sided<LimbJoint>;
export type PropJoint = 'scrunch' | 'press' | 'ballRoll' | 'pencilY' | 'pencilZ' | 'doorsX';
export type JointName = LegJoint | BodyJoint | PropJoint;

/** What turns the ground before the camera; no pose sets it. */
export type CameraAngle = 'yaw' | 'pitch';

/* Parts, props and looks */

/** `hip` is its outer side, where the gluteus medius is, `shin` the front of the shank. */
export type LimbPart = 'foot' | 'shank' | 'shin' | 'hip' | 'buttock';
/** What can be highlighted. */
export type PartName = Toe | 'arch' | 'sole' | 'ankle' | 'knee' | Sided<LimbPart>;

/** What a figure has about it. */
export type PropName =
  | 'chair'
  | 'chairAhead'
  | 'mat'
  | 'shortMat'
  | 'matAlong'
  | 'counterBeside'
  | 'counterAlong'
  | 'counterAhead'
  | 'thighBand'
  | 'ankleBand'
  | 'footBand'
  | 'towel'
  | 'pencil'
  | 'ball'
  | 'wedge'
  | 'twoWedges'
  | 'handAbove'
  | 'handBelow'
  | 'holdingHand'
  | 'otherThigh'
  | 'footLength'
  | 'toePressure'
  | 'bigToePressure'
  | 'floorLine';

/** What a mark in a picture stands for: where weight rests, where toes press. */
export type LegendCode = 'load' | 'pressure';

export type View = 'front' | 'top' | 'side' | 'quarter';
/**
 * `supported`, `onWedges` and `kneesBent` stand with a hand on a counter; `legOut` sits with one leg ahead,
 * `ankleOnThigh` with one across the other; `reaching` bends down to a foot.
 */
export type Posture = 'sitting' | 'reaching' | 'supported' | 'onWedges' | 'kneesBent' | 'legOut' | 'ankleOnThigh';
export type SliderName = 'arch' | 'hip' | 'toe';

export type ColorName =
  | 'shadow'
  | 'outline'
  | 'edge'
  | 'skin'
  | 'highlight'
  | 'shirt'
  | 'shorts'
  | 'hair'
  | 'wood'
  | 'cloth'
  | 'band'
  | 'ball'
  | 'pencil'
  | 'force'
  | 'arrow'
  | 'white';
/** A colour with some of another one in it; see `tones`. */
export type Tone = 'shade' | 'deep' | 'soft' | 'light';
/** What a shape is painted with; a role that ends in "line" is a stroke, every other a face. */
export type PaintRole = ColorName | `${ColorName} ${Tone | 'line'}`;

/** What is painted below or above all else, wherever it stands; see `layerOffsets`. */
export type DepthLayer = 'mat' | 'floorLine' | 'cloth' | 'shadow' | 'underFoot' | 'behind';
