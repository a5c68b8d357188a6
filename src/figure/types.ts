/** What a figure's data may say. This module imports nothing, so that the catalogue's data can be typed by it. */

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
