import { expect } from '@open-wc/testing';
import { exercises, figureSvg } from '../../../src/core.js';
import type { Side } from '../../../src/dose/dose.js';
import { poseBones, locate } from '../../../src/figure/kit/transform.js';
import { sceneOf } from '../../../src/figure/models/scene.js';
import { skeletons } from '../../../src/figure/models/skeletons.js';
import { poseBetween, stepOnSide } from '../../../src/figure/motion/pose.js';
import { cameraFor } from '../../../src/figure/render/camera.js';
import { FigureRenderer, type Shape } from '../../../src/figure/render/renderer.js';
import type { BonePoint, FigureData } from '../../../src/figure/types.js';

const svgNamespace = 'http://www.w3.org/2000/svg';
const root = document.createElementNS(svgNamespace, 'svg');
const path = document.createElementNS(svgNamespace, 'path');
root.append(path);

const sides = ['left', 'right'] as const;
const withFigure = exercises.flatMap(({ id, figure }) => (figure ? [{ id, figure }] : []));
const closeUps = withFigure.filter(({ figure }) => figure.skeleton !== 'body');

const stillOf = (figure: FigureData, step: number, side: Side): Shape[] =>
  new FigureRenderer(figure)
    .render(poseBetween(figure, { step, side }), cameraFor(figure, 'auto', side), { step, still: true })
    .filter(({ d }) => d);

const isArrow = ({ role }: Shape): boolean => role === 'arrow line';

/** Places along a path: of an arrow from its tail to its head. */
const placesAlong = (d: string, count: number): DOMPoint[] => {
  path.setAttribute('d', d);
  const length = path.getTotalLength();
  return Array.from({ length: count + 1 }, (_, i) => path.getPointAtLength((length * i) / count));
};

/** The shaft of an arrow, without its head. */
const shaftOf = ({ d }: Shape): string => d.slice(0, d.lastIndexOf('M'));

/** What an arrow of a step follows, as the figure's data say. */
const followed = (figure: FigureData, step: number, side: Side): readonly BonePoint[] => {
  const at = stepOnSide(figure, step, side) - 1;
  const given = figure.trackedInSteps?.[at] ?? figure.trackedPoints;
  const parts = figure.highlighted[Math.min(at, figure.highlighted.length - 1)] ?? [];
  return given ?? parts.flatMap(part => skeletons[figure.skeleton].tips[part] ?? []);
};

/** Where a point goes on the page in a step, to the right and down (mm), in the view that the step ends in. */
const wayOnPage = (figure: FigureData, point: BonePoint, step: number, side: Side): readonly [x: number, y: number] => {
  const { yaw, pitch } = cameraFor(figure, 'auto', side);
  const from = figure.midStepOffsets ? undefined : step - 1;
  const [start, end] = [0, 1].map(progress =>
    locate(
      poseBones(sceneOf(figure).bones, { ...poseBetween(figure, { step, progress, side, from }), yaw, pitch }),
      point,
    ),
  );
  const mirror = side === 'right' ? -1 : 1;
  return [mirror * (end[0] - start[0]), start[1] - end[1]];
};

const angleBetween = (a: readonly number[], b: readonly number[]): number => {
  const cosine = (a[0] * b[0] + a[1] * b[1]) / (Math.hypot(...a) * Math.hypot(...b));
  return (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI;
};

const chordOf = (arrow: Shape): readonly [number, number] => {
  const places = placesAlong(shaftOf(arrow), 1);
  return [places[1].x - places[0].x, places[1].y - places[0].y];
};

describe('the stills', () => {
  before(() => document.body.append(root));
  after(() => root.remove());

  describe('have arrows outside what works', () => {
    const check = (shapes: readonly Shape[], arrows: readonly Shape[]): void => {
      for (const arrow of arrows) {
        const places = placesAlong(arrow.d, 20);
        for (const { d } of shapes.filter(({ role }) => role === 'highlight')) {
          path.setAttribute('d', d);
          for (const place of places) expect(path.isPointInFill(place), arrow.d).to.equal(false);
        }
      }
    };
    for (const { id, figure } of withFigure.filter(each => !each.figure.orbit)) {
      it(id, () => {
        for (const side of sides) {
          figure.keyPoses.forEach((_, i) => {
            const shapes = stillOf(figure, i + 1, side);
            check(shapes, shapes.filter(isArrow));
          });
        }
      });
    }
    it('which an arrow across the toes does not pass', () => {
      const shapes = stillOf(closeUps[0].figure, 3, 'left');
      const { d } = shapes.find(({ role }) => role === 'highlight')!;
      const [{ x, y }] = placesAlong(d, 1);
      expect(() => check(shapes, [{ role: 'arrow line', d: `M${x - 300} ${y - 40}L${x + 300} ${y + 40}` }])).to.throw();
    });
  });

  describe('have arrows in the direction of the movement on the page', () => {
    const most = 50;
    const check = (figure: FigureData, drawn: FigureData): void => {
      for (const side of sides) {
        figure.keyPoses.forEach((_, i) => {
          const step = i + 1;
          const ways = followed(figure, step, side)
            .map(point => wayOnPage(figure, point, step, side))
            .filter(way => Math.hypot(...way) > 8);
          const arrows = stillOf(drawn, step, side).filter(isArrow);
          expect(arrows).to.have.length.at.least(ways.length);
          ways.forEach((way, k) => expect(angleBetween(chordOf(arrows[k]), way)).to.be.below(most));
        });
      }
    };
    for (const { id, figure } of closeUps.filter(each => !each.figure.orbit)) it(id, () => check(figure, figure));
    it('which steps in reverse do not pass', () => {
      const { figure } = closeUps.find(({ id }) => id === 'big-toe-mobilisation')!;
      expect(() => check(figure, { ...figure, keyPoses: [...figure.keyPoses].reverse() })).to.throw();
    });
  });

  describe('have dashed arrows where a step lets go, and in no other', () => {
    const isDashed = ({ d }: Shape): boolean => shaftOf({ role: 'arrow line', d }).lastIndexOf('M') > 0;
    const check = (figure: FigureData, letsGo: (step: number) => boolean): void => {
      for (const side of sides) {
        figure.keyPoses.forEach((_, i) => {
          const arrows = stillOf(figure, i + 1, side).filter(isArrow);
          expect(arrows.map(isDashed)).to.deep.equal(arrows.map(() => letsGo(i + 1)));
        });
      }
    };
    const figureOf = (id: string): FigureData => withFigure.find(each => each.id === id)!.figure;
    for (const id of [
      'band-foot-press',
      'clamshell',
      'glute-bridge',
      'toe-spread',
      'toe-curls',
      'towel-crunches',
      'wedge-calf-raise',
    ]) {
      it(id, () => check(figureOf(id), step => step === 2));
    }
    it('toe-pick-up, whose last step lets go', () => check(figureOf('toe-pick-up'), step => step === 3));
    for (const id of ['toe-yoga', 'resisted-side-steps', 'big-toe-mobilisation', 'weight-shift']) {
      it(`${id}, which works in each step`, () => check(figureOf(id), () => false));
    }
  });

  describe('show nothing of a pressure or a load that is over', () => {
    it('toe-presses', () => {
      const { figure } = closeUps.find(({ id }) => id === 'toe-presses')!;
      const pressed = (step: number): number =>
        stillOf(figure, step, 'left').filter(({ role }) => role.startsWith('force')).length;
      expect(pressed(1)).to.be.above(0);
      expect(pressed(2)).to.equal(0);
    });
  });

  it('show the load on the knee beside the leg, as no arrow, and hide it behind the leg once the arch is up', () => {
    const { figure } = closeUps.find(({ id }) => id === 'arch-and-knee')!;
    for (const side of sides) {
      const outside = [1, 2].map(step => {
        const shapes = stillOf(figure, step, side);
        const load = shapes.filter(({ role }) => role.startsWith('force'));
        expect(load.map(({ d }) => d.lastIndexOf('M'))).to.deep.equal([0, 0, 0, 0]);
        const skin = shapes.filter(({ role }) => role === 'outline');
        return load.map(({ d }) =>
          placesAlong(d, 20).filter(place =>
            skin.every(each => {
              path.setAttribute('d', each.d);
              return !path.isPointInFill(place);
            }),
          ).length,
        ); // prettier-ignore
      });
      expect(Math.min(...outside[0])).to.be.above(5);
      expect(outside[1]).to.deep.equal([0, 0, 0, 0]);
    }
  });

  describe('differ from each other at 110 px', () => {
    const [width, height] = [110, 83];
    const least = 0.06;
    /** How different two pixels' channel must be for the eye to tell. */
    const visible = 24;

    const pixelsOf = async (id: string): Promise<Uint8ClampedArray> => {
      const image = new Image();
      image.src = URL.createObjectURL(new Blob([figureSvg(id)], { type: 'image/svg+xml' }));
      await image.decode();
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d')!;
      context.fillStyle = '#f4f1ea';
      context.fillRect(0, 0, width, height);
      context.drawImage(image, 0, 0, width, height);
      URL.revokeObjectURL(image.src);
      return context.getImageData(0, 0, width, height).data;
    };
    const difference = (a: Uint8ClampedArray, b: Uint8ClampedArray): number => {
      let differing = 0;
      for (let i = 0; i < a.length; i += 4) {
        if ([0, 1, 2].some(channel => Math.abs(a[i + channel] - b[i + channel]) > visible)) differing++;
      }
      return differing / (width * height);
    };

    it('by 6 % of the pixels or more, each two of them', async () => {
      const pictures = await Promise.all(withFigure.map(async ({ id }) => ({ id, pixels: await pixelsOf(id) })));
      pictures.forEach((a, i) => {
        for (const b of pictures.slice(i + 1)) {
          expect(difference(a.pixels, b.pixels), `${a.id}, ${b.id}`).to.be.at.least(least);
        }
      });
      expect(difference(pictures[0].pixels, pictures[0].pixels)).to.be.below(least);
    });
  });
});
