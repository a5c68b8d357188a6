/** What a figure's data may say; types only, so that the catalogue can use them. */
import type { Side } from '../dose/dose.js';
import type {
  BoneName,
  JointName,
  LegendCode,
  PartName,
  Posture,
  PropName,
  SkeletonName,
  SliderName,
  View,
} from './names.js';

export type { LegendCode, Posture, View } from './names.js';

/**
 * Named joint angles in degrees; a name left out is 0, the anatomical position.
 * The names are the field's: extension lifts a toe, flexion curls it, abduction is away from the second toe (of the
 * second toe: towards the little one). `archHeight` runs from −1, collapsed, to 1, raised; `footShortening` from 0 to 1,
 * the ball drawn to the heel. Names that end in X, Y or Z shift by millimetres.
 */
export type Pose = Readonly<Partial<Record<JointName, number>>>;

/** Millimetres: x to the person's left, y up, z forward; the ground is at y = 0, a foot's ankle at x = z = 0. */
export type Position3 = readonly [x: number, y: number, z: number];

/** A point that a bone carries, at its place when all joints are at 0. */
export interface BonePoint {
  readonly bone: BoneName;
  readonly at: Position3;
}

/** A view by its name, or degrees about the upright and above the ground. */
export type ViewDirection = View | readonly [yaw: number, pitch: number];

/** A close-up of the foot in the same pose, in a round beside the figure. */
export interface CloseUp {
  readonly view: ViewDirection;
}

/** Something that the reader sets: between two poses, which are added to the rest and to other sliders'. */
export interface Slider {
  readonly id: SliderName;
  readonly from: Pose;
  readonly to: Pose;
}

/** How far from the ground and to front and back a picture is fitted to what it shows, when all joints are at 0 (mm). */
export interface PictureCut {
  readonly above: number;
  readonly beyond: number;
  /** The upper corner that shows the whole, where what is cut is more than its floor; in a mirror image the other one. */
  readonly corner?: Side;
  /** What stands about there besides `props`. */
  readonly insetProps?: readonly PropName[];
}

/** What a figure shows, as data: its skeleton, where it is seen from, a pose at rest and one for each step. */
export interface FigureData {
  readonly skeleton: SkeletonName;
  /** The view that shows the movement best. */
  readonly view: ViewDirection;
  /** What a mark in the picture means, which the language says beside it. */
  readonly legend?: readonly LegendCode[];
  /** Before the first step; what a key pose leaves out stays as it is here. */
  readonly restPose?: Pose;
  /** The pose that each step ends in. */
  readonly keyPoses: readonly Pose[];
  /** The parts that work in each step, drawn in the highlight colour; the last ones in all steps after. */
  readonly highlighted: readonly (readonly PartName[])[];
  /** What is added half-way into each step and gone at its end, as when a foot swings. */
  readonly midStepOffsets?: readonly Pose[];
  /** What a whole round of the steps adds to joints of what is passed by (mm), so that it looks the same again. */
  readonly travel?: Pose;
  /** Step 1 begins at rest even where a loop is shown: what goes round goes round later steps. */
  readonly startsAtRest?: boolean;
  /** The legs follow the feet, which the poses place by `leftFootX` …; see `solveLegs`. */
  readonly solveLegs?: boolean;
  /** The arms that follow their palms, which the poses place by `leftPalmX` …; see `solveArms`. */
  readonly solveArms?: readonly Side[];
  readonly props?: readonly PropName[];
  /** It is off the ground and throws no shadow there. */
  readonly floating?: boolean;
  readonly sliders?: readonly Slider[];
  /** What a small picture beside a close-up shows of the person, in the upper right corner; in a mirror image the other one. */
  readonly posture?: Posture;
  /** Points whose path an arrow shows in a still. Default: beside the tips of the toes and feet that work. */
  readonly trackedPoints?: readonly BonePoint[];
  /** The same for each step, where one step's arrows are not another's. */
  readonly trackedInSteps?: readonly (readonly BonePoint[])[];
  /** Steps in which a part gives way, besides those that go back to rest: their arrows are dashed too. */
  readonly givingSteps?: readonly number[];
  /** What may run out of the picture, so that what matters is large. */
  readonly cut?: PictureCut;
  /** A point that goes round: its whole way is dashed, with a head half-way into each step. */
  readonly orbit?: BonePoint;
  readonly closeUp?: CloseUp;
  /** The point that the whole turns about. */
  readonly pivot?: Position3;
  /** For the right side, whose picture is the mirror image: the step whose key pose each step takes. */
  readonly rightSteps?: readonly number[];
}
