import type { DrawFrame, FrameSource } from '../../src/browser/frame-loop.js';

/** Frames that a test draws one by one. */
export class FakeFrames implements FrameSource {
  private readonly drawing = new Set<DrawFrame>();

  eachFrame(draw: DrawFrame): () => void {
    this.drawing.add(draw);
    return () => this.drawing.delete(draw);
  }

  /** How many have asked for frames. */
  get waiting(): number {
    return this.drawing.size;
  }

  /** Draws one frame of all that wait. */
  draw(): void {
    for (const draw of new Set(this.drawing)) draw(0);
  }
}
