import type { Bone, Freedom, Part, Rows, Sphere } from './skeleton.js';

/** All that a figure is made of, as it is put together piece by piece. */
export class Rig {
  readonly bones: Bone[] = [];
  readonly spheres: Sphere[] = [];
  readonly parts: Part[] = [];
  /** Chains that throw a shadow on the ground, in sets that move together. */
  readonly shadow: Rows[] = [];
  /** Names begin with it. */
  side = '';
  /** −1 for the right side, the mirror image of the left. */
  sign = 1;
  /** What is added to every x (mm). */
  apart = 0;
  /** The number of the first sphere of the piece at hand, whose parts count from there. */
  #first = 0;

  /** Adds a bone; returns its number. */
  bone(parent: number, x: number, y: number, z: number, ...freedoms: Freedom[]): number {
    const own = freedoms.map(([name, how, factor = 1]): Freedom => [
      // A walker's legs go with the walker.
      name.startsWith('travel') ? name : this.#named(name),
      how,
      how > 0 && how < 4 ? factor * this.sign : factor,
    ]);
    return this.bones.push([parent, (x + this.apart) * this.sign, y, z, ...own]) - 1;
  }

  /** Begins a piece, with its spheres. */
  balls(...spheres: Sphere[]): void {
    this.#first = this.spheres.length;
    for (const each of spheres) this.ball(...each);
  }

  /** Adds a sphere to the piece at hand; returns its number in it. */
  ball(...[bone, x, y, z, radius, from = NaN]: Sphere): number {
    const number = this.spheres.push([bone, (x + this.apart) * this.sign, y, z, radius, from + this.#first]);
    return number - 1 - this.#first;
  }

  /** Adds a part of the piece at hand. */
  part(...[name, coat, chains, { anchor, root = NaN, fans = [], marks = [], ...more } = {}]: Part): void {
    this.parts.push([
      this.#named(name),
      coat,
      this.#rows(chains),
      {
        ...more,
        anchor: anchor && this.#moved(anchor),
        // Of the trunk, which comes first, the limbs' roots are in pairs: the left one, then the right one.
        root: root < 0 ? -root - (this.sign > 0 ? 1 : 0) : root + this.#first,
        fans: this.#rows(fans),
        marks: marks.map(([role, points, how]) => {
          const moved = points.map(this.#moved);
          // A mirror image turns the other way round.
          return [role, this.sign < 0 ? moved.reverse() : moved, how];
        }),
      },
    ]);
  }

  /** Lets chains of the piece at hand throw a shadow. */
  cast(...chains: number[][]): void {
    this.shadow.push(this.#rows(chains));
  }

  #named = (name: string): string => (this.side ? this.side + name[0].toUpperCase() + name.slice(1) : name);

  #moved = <T extends readonly number[]>([bone, x, ...rest]: T): T =>
    [bone, (x + this.apart) * this.sign, ...rest] as unknown as T;

  #rows = (chains: Rows): Rows => chains.map(row => row.map(sphere => sphere + this.#first));
}
