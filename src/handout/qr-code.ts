import { correction, generate } from 'lean-qr/nano';
import { range } from '../range.js';

/** A QR code to be drawn: dark squares of side 1 as an SVG path, in a square with the quiet zone round them. */
export interface QrCode {
  /** The side of the whole, for a `viewBox` from 0. */
  readonly size: number;
  /** A path's `d`. */
  readonly path: string;
}

/** ISO/IEC 18004: clear squares on each side. */
const quietZone = 4;

/**
 * Bytes that version 10 holds at level M. Its 57 squares a side are half a millimetre each on 30 mm, which phones still
 * read from paper.
 */
const maxBytes = 212;

/**
 * The QR code of a text, level M (15 % may be lost), UTF-8; null where it takes more than 212 bytes: version 10.
 * lean-qr/nano is 1.4 kB of brotli less than lean-qr, which adds modes that a link with small letters has no use for.
 */
export const drawQrCode = (text: string): QrCode | null => {
  if (new TextEncoder().encode(text).length > maxBytes) return null;
  const squares = generate(text, { minCorrectionLevel: correction.M });
  const places = range(squares.size);
  const rows = places.map(y => {
    // each run of dark squares is one rectangle
    const begins = places.filter(x => squares.get(x, y) && !squares.get(x - 1, y));
    return begins.map(x => {
      const length = range(squares.size - x + 1).find(along => !squares.get(x + along, y))!;
      return `M${x + quietZone} ${y + quietZone}h${length}v1h-${length}z`;
    });
  });
  return { size: squares.size + 2 * quietZone, path: rows.flat().join('') };
};
