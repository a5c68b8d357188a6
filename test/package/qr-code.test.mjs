// The QR code of a link, as it comes from a printer and is read by a decoder that has nothing to do with the encoder.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsQR from 'jsqr';
import { root } from '../../scripts/project.mjs';

const { drawQrCode } = await import(`${root}dist/handout/qr-code.js`);
const { buildLink } = await import(`${root}dist/handout/link/link.js`);
const { routines } = await import(`${root}dist/core.js`);

/** 30 mm at 150 dots an inch. */
const dots = Math.round((30 / 25.4) * 150);

/** The rectangles of a path. */
const rectanglesOf = path =>
  Array.from(path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g), ([, x, y, width]) => ({ x: +x, y: +y, width: +width }));

/** Grey dots, each as dark as the share of it that is covered; `dots` a side, however the squares fall on them. */
function rasterise({ size, path }, side = dots) {
  const rectangles = rectanglesOf(path);
  assert.equal(rectangles.map(({ x, y, width }) => `M${x} ${y}h${width}v1h-${width}z`).join(''), path);
  const scale = side / size;
  const ink = new Float64Array(side * side);
  const overlap = (dot, from, to) => Math.max(0, Math.min(dot + 1, to * scale) - Math.max(dot, from * scale));
  for (const { x, y, width } of rectangles) {
    for (let row = Math.floor(y * scale); row < Math.min(side, (y + 1) * scale); row++) {
      for (let column = Math.floor(x * scale); column < Math.min(side, (x + width) * scale); column++) {
        ink[row * side + column] += overlap(row, y, y + 1) * overlap(column, x, x + width);
      }
    }
  }
  return Uint8ClampedArray.from({ length: ink.length * 4 }, (_, i) =>
    i % 4 === 3 ? 255 : 255 * (1 - ink[Math.floor(i / 4)]),
  );
}

const read = code => jsQR(rasterise(code), dots, dots, { inversionAttempts: 'dontInvert' })?.data;

for (const { id, exercises } of routines) {
  test(`the code of a link to ${id} is read at 30 mm and 150 dpi`, async () => {
    const { link } = await buildLink({ version: 1, exercises }, 'https://clinic.example/exercises');
    assert.equal(read(drawQrCode(link)), link);
  });
}

test('codes of every length up to the longest are read, and there are none beyond', () => {
  const page = 'https://clinic.example/#toe-yoga=1.AB12CD;';
  const lengths = [1, 50, 100, 150, 180, 200, 211, 212];
  for (const length of lengths) {
    const text = page.padEnd(length, 'toe-presses:r10,h3;').slice(0, length);
    assert.equal(read(drawQrCode(text)), text, `${length} bytes`);
  }
  assert.equal(drawQrCode('a'.repeat(lengths.at(-1))).size, 57 + 8);
  for (const length of [213, 1500]) assert.ok(drawQrCode('a'.repeat(length)) === null, `${length} bytes`);
});

test('text beyond ASCII is read', () =>
  assert.equal(read(drawQrCode('Übung für die Füße – 足')), 'Übung für die Füße – 足'));

test('a code is read with stains on it, as level M allows', () => {
  const code = drawQrCode('https://clinic.example/#toe-yoga=1.AB12CD;toe-presses:r10,h3,d3;toe-yoga');
  const picture = rasterise(code);
  const { size } = code;
  // a clear spot of a tenth of the side in the middle, where no pattern for finding it is
  const [from, to] = [0.45, 0.55].map(part => Math.round(part * dots));
  for (let y = from; y < to; y++) picture.fill(255, (y * dots + from) * 4, (y * dots + to) * 4);
  assert.ok(size > 30);
  assert.equal(
    jsQR(picture, dots, dots)?.data,
    'https://clinic.example/#toe-yoga=1.AB12CD;toe-presses:r10,h3,d3;toe-yoga',
  );
});

test('has clear room round it', () => {
  const { size, path } = drawQrCode('https://clinic.example/');
  for (const { x, y, width } of rectanglesOf(path)) {
    assert.ok(x >= 4 && y >= 4 && x + width <= size - 4 && y + 1 <= size - 4);
  }
});
