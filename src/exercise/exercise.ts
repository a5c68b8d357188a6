import type { Direction, Dose, DoseField } from './dose.js';

export type { Direction };

export type ExerciseKind = 'exercise' | 'check' | 'explainer';
export type SourceId = 'peak-endurance' | 'big-toe' | 'xero' | 'lidot' | 'dixon';
export type Position = 'standing' | 'sitting' | 'floor-sitting' | 'supine' | 'side-lying' | 'walking';
export type Equipment =
  'chair' | 'support' | 'towel' | 'pencil' | 'ball' | 'wedge' | 'loop-band' | 'long-band' | 'mat' | 'room';
export type WorksOn =
  | 'foot-muscles'
  | 'arch'
  | 'toes'
  | 'ankle'
  | 'calf'
  | 'sole'
  | 'big-toe-joint'
  | 'balance'
  | 'gluteus-medius'
  | 'glutes'
  | 'blood-flow'
  | 'push-off';
export type Side = 'left' | 'right';

/** How a repetition runs through an exercise's steps, and how long its parts take. */
export interface Rhythm {
  /** The steps that lead to the hold; those after it belong to the release. Default 1. */
  readonly lift?: number;
  /** Each step is a move and a hold of its own, with no release (toe yoga). */
  readonly everyStep?: boolean;
  /** Seconds of the move. Default 2; a circle 3; a walking step 1. */
  readonly move?: number;
  /** Seconds of the release. Default 2. */
  readonly release?: number;
  /** Seconds of a step in continuous work. Default 2. */
  readonly pace?: number;
  /** The steps flow into one another without easing or rest (walking, circling). */
  readonly flow?: boolean;
  /** Continuous work goes round from this step on; those before it are done once. Default 1. */
  readonly loopFrom?: number;
}

/** One entry of the catalogue: data only; its words are in the locales. */
export interface Exercise {
  readonly id: string;
  readonly kind: ExerciseKind;
  /** What is done when nobody says otherwise; null for checks and explainers. */
  readonly dose: Dose | null;
  /** The source that gives the dose; 'library' where none gives any; null where there is no dose. */
  readonly doseSource: SourceId | 'library' | null;
  /** The dose's fields that no source gives: the library's own starting dose. */
  readonly libraryFields: readonly DoseField[];
  readonly sources: readonly SourceId[];
  readonly equipment: readonly Equipment[];
  readonly position: readonly Position[];
  readonly worksOn: readonly WorksOn[];
  /** How many steps it has, 2–6. A step is one action with one key pose. */
  readonly steps: number;
  /** What "each" counts: feet or legs. */
  readonly limb: 'foot' | 'leg';
  readonly rhythm: Rhythm;
  /** Key poses, one a step; null where there is no figure yet. */
  readonly figure: FigureData | null;
}

export type View = 'front' | 'top' | 'side' | 'quarter';

/**
 * Named joint angles in degrees; a name left out is 0, the anatomical position.
 * The names are the field's: extension lifts a toe, flexion curls it, abduction is away from the second toe (of the
 * second toe: towards the little one). `archHeight` runs from −1, collapsed, to 1, raised; `footShortening` from 0 to 1,
 * the ball drawn to the heel.
 */
export type Pose = Readonly<Record<string, number>>;

export type Posture = 'sitting' | 'standing';

/** What a figure has about it. */
export type Gear =
  | 'chair'
  | 'chairAhead'
  | 'mat'
  | 'matAlong'
  | 'counter'
  | 'table'
  | 'thighBand'
  | 'shinBand'
  | 'footBand'
  | 'towel'
  | 'pencil'
  | 'ball'
  | 'wedge'
  | 'hand'
  | 'handBelow'
  | 'lap'
  | 'pressure'
  | 'floor';

/** Something that the reader sets: between two poses, which are added to the rest and to other sliders'. */
export interface Slider {
  readonly id: 'arch' | 'hip' | 'toe';
  readonly from: Pose;
  readonly to: Pose;
}

/** What a figure shows, as data: its skeleton, where it is seen from, a pose at rest and one for each step. */
export interface FigureData {
  readonly skeleton: 'foot' | 'leg' | 'legs' | 'body';
  /** The view that shows the movement best; or degrees about the upright and above the ground. */
  readonly view: View | readonly [yaw: number, pitch: number];
  /** Before the first step; what a key pose leaves out stays as it is here. */
  readonly rest?: Pose;
  /** The key pose that each step ends in. */
  readonly keys: readonly Pose[];
  /** The parts that work in each step, drawn in the highlight colour; the last ones in all steps after. */
  readonly working: readonly (readonly string[])[];
  /** What is added half-way into a step and gone at its end, as when a foot swings. */
  readonly arcs?: readonly Pose[];
  /** The legs follow the feet, which the poses place: `leftFootX` … (see `plant`). */
  readonly planted?: boolean;
  readonly gear?: readonly Gear[];
  /** It is off the ground and throws no shadow there. */
  readonly floating?: boolean;
  readonly sliders?: readonly Slider[];
  /** What a small picture beside a close-up shows of the person. */
  readonly posture?: Posture;
  /** Points whose way an arrow shows in a still: bone, x, y, z (mm). Default: beside the tips of toes and feet that work. */
  readonly track?: readonly (readonly number[])[];
  /** The point that the whole turns about (mm). */
  readonly pivot?: readonly [x: number, y: number, z: number];
  /** For the right side, whose picture is the mirror image: the step whose key pose each step takes. */
  readonly right?: readonly number[];
}
