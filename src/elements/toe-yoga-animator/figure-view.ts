import type { Side } from '../../dose/dose.js';
import type { FigureData, View } from '../../figure/types.js';
import type { FigureFrame } from '../../figure/motion/figure-frame.js';
import { drawing, type Shape } from '../../figure/render/renderer.js';
import { poseBetween, slide } from '../../figure/motion/pose.js';
import { postures } from '../../figure/models/postures.js';
import { cameraOf } from '../../figure/render/views.js';
import { OrbitControl } from './orbit-control.js';

/** How a figure is seen. */
export interface Aspect {
  readonly view: View | 'auto';
  readonly side: Side;
}

/** The picture of a figure: at an instant, or as the reader has set it; turned as the reader has turned it. */
export class FigureView {
  /** Degrees that the reader has turned it by. */
  readonly orbit: OrbitControl;
  /** Where the reader has put the figure's sliders, 0–1 by id; null while it moves by itself. */
  sliderPositions: Readonly<Record<string, number>> | null = null;
  readonly figure: FigureData;
  readonly #draw;

  constructor(figure: FigureData, changed: () => void) {
    this.figure = figure;
    this.#draw = drawing(figure);
    this.orbit = new OrbitControl(changed);
  }

  /** `still`: it has arrows where it has come to its step. */
  shapes(instant: FigureFrame, aspect: Aspect, still: boolean): Shape[] {
    const { figure, sliderPositions } = this;
    const pose = sliderPositions
      ? slide(figure, sliderPositions)
      : poseBetween(figure, { ...instant, side: aspect.side });
    const { step, progress } = instant;
    return this.#draw(pose, this.#camera(aspect), step, still && !sliderPositions && step > 0 && progress === 1);
  }

  /** The key pose of each step, with arrows. */
  stills(aspect: Aspect): Shape[][] {
    const { side } = aspect;
    return this.figure.keys.map((_, i) =>
      this.#draw(poseBetween(this.figure, { step: i + 1, side }), this.#camera(aspect), i + 1, true),
    );
  }

  /** How the whole person sits or stands, where the figure is a close-up that needs to say so. */
  posture(side: Side): Shape[] | undefined {
    const posture = this.figure.posture && postures[this.figure.posture];
    return posture && drawing(posture)(poseBetween(posture, { step: 1 }), cameraOf(posture, 'auto', side), 1);
  }

  #camera({ view, side }: Aspect) {
    const { yaw, pitch } = cameraOf(this.figure, view, side);
    const { orbit } = this;
    return { yaw: side === 'left' ? yaw + orbit.yaw : yaw - orbit.yaw, pitch: pitch + orbit.pitch, side };
  }
}
