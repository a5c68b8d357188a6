const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** A colour, as any CSS notation says it, as a screen shows it on white: red, green and blue, 0–255. */
export const pixelOf = (color: string): readonly number[] => {
  for (const paint of ['#fff', color]) {
    context.fillStyle = paint;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
};

/** WCAG 2.2. */
const luminance = (color: string): number => {
  const [red, green, blue] = pixelOf(color).map(channel => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

/** The contrast of two colours, 1–21. */
export const contrast = (one: string, other: string): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};
