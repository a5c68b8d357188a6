import type { Side } from '../../dose/dose.js';
import type { FigureData, View } from '../../figure/types.js';
import type { FigureFrame } from '../../figure/motion/figure-frame.js';
import { type Camera, cameraFor, isSameCamera } from '../../figure/render/camera.js';
import { rendererOf, type Shape } from '../../figure/render/renderer.js';
import { poseBetween, poseFromSliders, type SliderPositions } from '../../figure/motion/pose.js';
import { postures } from '../../figure/models/postures.js';
import { OrbitControl } from './orbit-control.js';

/** How a figure is seen. */
export interface Aspect {
  readonly view: View | 'auto';
  readonly side: Side;
}

/** What a figure shows, and what it depends on. */
interface Drawing {
  readonly frame: FigureFrame;
  readonly camera: Camera;
  readonly still: boolean;
  readonly sliderPositions: SliderPositions | null;
  readonly shapes: readonly Shape[];
}

/** The postures that are drawn, by name and side: they never move, and a body takes long to build. */
const drawnPostures = new Map<string, readonly Shape[]>();

const nameDrawing = (posture: keyof typeof postures, side: Side): string => `${posture} ${side}`;

function drawPosture(name: keyof typeof postures, side: Side): readonly Shape[] {
  const key = nameDrawing(name, side);
  const drawn = drawnPostures.get(key);
  if (drawn) return drawn;
  const posture = postures[name];
  const pose = poseBetween(posture, { step: 1 });
  const shapes = rendererOf(posture).render(pose, cameraFor(posture, 'auto', side), { step: 1 });
  drawnPostures.set(key, shapes);
  return shapes;
}

/** The picture of a figure: at a moment, or as the reader has set it; turned as the reader has turned it. */
export class FigureView {
  readonly figure: FigureData;
  /** Degrees that the reader has turned it by. */
  readonly orbit: OrbitControl;
  /** Where the reader has put the figure's sliders; null while it moves by itself. */
  sliderPositions: SliderPositions | null = null;
  /** What was drawn last, and of what: an update of the element draws nothing anew. */
  #last: Drawing | null = null;

  constructor(figure: FigureData, handleOrbit: () => void) {
    this.figure = figure;
    this.orbit = new OrbitControl(handleOrbit);
  }

  /** Puts together what it is drawn from, so that the first picture does not have to wait for that. */
  prepare(): void {
    rendererOf(this.figure);
  }

  /** The figure at a moment; a `still` has arrows where it has come to a step. */
  shapes(frame: FigureFrame, aspect: Aspect, still: boolean): readonly Shape[] {
    const { sliderPositions } = this;
    const camera = this.#camera(aspect);
    const last = this.#last;
    const isSame =
      last?.frame === frame &&
      last.still === still &&
      last.sliderPositions === sliderPositions &&
      isSameCamera(last.camera, camera);
    if (isSame) return last.shapes;
    const shapes = this.#draw(frame, camera, still);
    this.#last = { frame, camera, still, sliderPositions, shapes };
    return shapes;
  }

  #draw(frame: FigureFrame, camera: Camera, still: boolean): readonly Shape[] {
    const { figure, sliderPositions } = this;
    const { step } = frame;
    if (sliderPositions) {
      return rendererOf(figure).render(poseFromSliders(figure, sliderPositions), camera, { step });
    }
    const pose = poseBetween(figure, { ...frame, side: camera.side });
    return rendererOf(figure).render(pose, camera, { step, still: still && step > 0 });
  }

  /** The key pose of each step, with arrows. */
  stills(aspect: Aspect): Shape[][] {
    const { figure } = this;
    const { side } = aspect;
    return figure.keyPoses.map((_, i) => {
      const step = i + 1;
      const pose = poseBetween(figure, { step, side });
      return rendererOf(figure).render(pose, this.#camera(aspect), { step, still: true });
    });
  }

  /** Puts together what the whole person is drawn from, unless that is drawn already. */
  preparePosture(side: Side): void {
    const { posture } = this.figure;
    if (posture && !drawnPostures.has(nameDrawing(posture, side))) rendererOf(postures[posture]);
  }

  /** How the whole person sits or stands, where the figure is a close-up that needs to say so. */
  posture(side: Side): readonly Shape[] | undefined {
    const { posture } = this.figure;
    return posture && drawPosture(posture, side);
  }

  /** The view that it is seen from; null where it is turned, or its own has no name. */
  facing({ view }: Pick<Aspect, 'view'>): View | null {
    const { right, up } = this.orbit.turned;
    if (right || up) return null;
    const own = this.figure.view;
    const named = typeof own === 'string' ? own : null;
    return this.orbit.view ?? (view === 'auto' ? named : view);
  }

  #camera({ view, side }: Aspect): Camera {
    const { orbit } = this;
    const { yaw, pitch } = cameraFor(this.figure, orbit.view ?? view, side);
    return { yaw: side === 'left' ? yaw + orbit.yaw : yaw - orbit.yaw, pitch: pitch + orbit.pitch, side };
  }
}
