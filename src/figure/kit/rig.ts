import type { Balls, Bone, Freedom, Part, Rows, Sphere } from './skeleton.js';

/** All that a figure is made of, as it is put together piece by piece. */
export class Rig {
  readonly bones: Bone[] = [[-1, [0, 0, 0], [['yaw', 1, -1], ['pitch', 0]]]]; // prettier-ignore
  readonly spheres: Sphere[] = [];
  readonly parts: Part[] = [];
  /** Chains that throw a shadow on the ground. */
  readonly shadow: Rows[] = [];
  /** Names begin with it. */
  side = '';
  /** −1 for the right side, the mirror image of the left. */
  sign = 1;
  /** What is added to every x (mm). */
  apart = 0;
  /** The number of the first sphere of the piece at hand, whose parts count from there. */
  #first = 0;

  /** Adds a bone, with its freedoms from the outermost inwards; returns its number. */
  bone(parent: number, x: number, y: number, z: number, ...freedoms: Freedom[]): number {
    const own = freedoms.map(([name, how, factor = 1]): Freedom => [
      this.#named(name),
      how,
      how > 0 && how < 4 ? factor * this.sign : factor,
    ]);
    return this.bones.push([parent, [this.#across(x), y, z], own.reverse()]) - 1;
  }

  /** Begins a piece, with its spheres. */
  balls(...rows: Balls[]): void {
    this.#first = this.spheres.length;
    this.more(...rows);
  }

  /** Adds spheres to the piece at hand; returns the last one's number in it. */
  more(...rows: Balls[]): number {
    for (const [bone, ...numbers] of rows) {
      for (let i = 0; i < numbers.length; i += 4) {
        const [x, y, z, radius] = numbers.slice(i);
        this.spheres.push([bone, this.#across(x), y, z, radius]);
      }
    }
    return this.spheres.length - 1 - this.#first;
  }

  /** Adds a part of the piece at hand. */
  part(...[coat, chains, anchor, { name = '', root = NaN, fans = [], marks = [], flat } = {}]: Part): void {
    this.parts.push([
      coat,
      this.#rows(chains),
      anchor && this.#moved(anchor),
      {
        flat,
        name: this.#named(name),
        // Of the body's core, which comes first: its right side's spheres are nine further on.
        root: root < 0 ? -1 - root + (this.sign < 0 ? 9 : 0) : root + this.#first,
        fans: this.#rows([...chains.filter(row => row[0] === row.at(-1)), ...fans]),
        marks: marks.map(([role, points, how]) => {
          const moved = points.map(this.#moved);
          // A mirror image turns the other way round.
          return [role, this.sign < 0 ? moved.reverse() : moved, how];
        }),
      },
    ]);
  }

  /** Lets the piece at hand throw a shadow: a chain of its spheres, by default all in their order. */
  cast(chain: readonly number[] = this.spheres.slice(this.#first).map((_, i) => i)): void {
    this.shadow.push(this.#rows([chain]));
  }

  #across = (x: number): number => (x + this.apart) * this.sign;

  #named = (name: string): string => (this.side && name ? this.side + name[0].toUpperCase() + name.slice(1) : name);

  #moved = ([bone, x, ...rest]: readonly number[]): number[] => [bone, this.#across(x), ...rest];

  #rows = (chains: Rows): Rows => chains.map(row => row.map(sphere => sphere + this.#first));
}
