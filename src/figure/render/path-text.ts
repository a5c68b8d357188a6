const codeOf = (letter: string): number => letter.charCodeAt(0);
const [digit, space, minus, move, line, curve, arc, close] = [...'0 -MLQAz'].map(codeOf);
/** The small arc, clockwise. */
const arcFlags = [...' 0 0 1 '].map(codeOf);

const decoder = new TextDecoder();

/**
 * Path data while they are written, in whole numbers, which are finer than a screen shows. Byte by byte: to put texts
 * together takes twice as long, and half of a frame's time is that.
 */
export class PathText {
  #bytes = new Uint8Array(1024);
  #length = 0;

  moveTo(x: number, y: number): void {
    this.#begin(move);
    this.#point(x, y);
  }

  lineTo(x: number, y: number): void {
    this.#begin(line);
    this.#point(x, y);
  }

  curveTo(bendX: number, bendY: number, x: number, y: number): void {
    this.#begin(curve);
    this.#point(bendX, bendY);
    this.#bytes[this.#length++] = space;
    this.#point(x, y);
  }

  /** Clockwise about a circle, less than half a turn. */
  arcTo(radius: number, x: number, y: number): void {
    this.#begin(arc);
    this.#point(radius, radius);
    for (const code of arcFlags) this.#bytes[this.#length++] = code;
    this.#point(x, y);
  }

  close(): void {
    this.#begin(close);
  }

  /** What is written; it begins anew. */
  take(): string {
    const text = decoder.decode(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return text;
  }

  #begin(command: number): void {
    // more than any command takes
    if (this.#length + 64 > this.#bytes.length) {
      const longer = new Uint8Array(this.#bytes.length * 2);
      longer.set(this.#bytes);
      this.#bytes = longer;
    }
    this.#bytes[this.#length++] = command;
  }

  #point(x: number, y: number): void {
    this.#number(Math.round(x));
    this.#bytes[this.#length++] = space;
    this.#number(Math.round(y));
  }

  #number(value: number): void {
    let rest = value;
    if (rest < 0) {
      this.#bytes[this.#length++] = minus;
      rest = -rest;
    }
    let scale = 1;
    while (rest >= scale * 10) scale *= 10;
    for (; scale >= 1; scale /= 10) {
      const each = (rest / scale) | 0;
      this.#bytes[this.#length++] = digit + each;
      rest -= each * scale;
    }
  }
}
