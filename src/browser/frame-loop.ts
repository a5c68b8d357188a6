type Draw = (now: number) => void;

const drawing = new Set<Draw>();
let pausing: ReturnType<typeof setTimeout> | undefined;
let waiting = 0;

/** ms from picture to picture: slow movements need no more than 28 a second, and many at once no more than 20. */
const pause = { few: 35, many: 50, from: 7 } as const;

const rest = (): void => {
  clearTimeout(pausing);
  cancelAnimationFrame(waiting);
};

const ask = (): void => {
  waiting = requestAnimationFrame(now => {
    // those of now: one that stops and begins again has the next picture
    for (const draw of new Set(drawing)) draw(now);
    // one that began meanwhile may have asked as well
    rest();
    if (drawing.size) pausing = setTimeout(ask, drawing.size < pause.from ? pause.few : pause.many);
  });
};

/** Calls `draw` at each picture until the returned function is called. All figures of a page share one frame request. */
export const eachFrame = (draw: Draw): (() => void) => {
  if (!drawing.size) ask();
  drawing.add(draw);
  return () => {
    drawing.delete(draw);
    if (!drawing.size) rest();
  };
};
