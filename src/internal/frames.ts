type Draw = (now: number) => void;

const drawing = new Set<Draw>();
let waiting = 0;

const run = (now: number): void => {
  waiting = 0;
  for (const draw of drawing) draw(now);
  if (drawing.size) waiting ||= requestAnimationFrame(run);
};

/** Calls `draw` at each frame until the returned function is called. All figures of a page share one frame request. */
export const eachFrame = (draw: Draw): (() => void) => {
  drawing.add(draw);
  waiting ||= requestAnimationFrame(run);
  return () => {
    drawing.delete(draw);
    if (!drawing.size) {
      cancelAnimationFrame(waiting);
      waiting = 0;
    }
  };
};
