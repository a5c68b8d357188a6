import { expect } from '@open-wc/testing';
import { exercises, figureSvg } from '../../../src/core.js';
import { FigureRenderer, type Shape } from '../../../src/figure/render/renderer.js';
import { poseBetween } from '../../../src/figure/motion/pose.js';
import { cameraFor } from '../../../src/figure/render/camera.js';
import type { Side } from '../../../src/dose/dose.js';
import type { ColorName, PartName, PropName } from '../../../src/figure/names.js';
import type { FigureData } from '../../../src/figure/types.js';
import { skeletons } from '../../../src/figure/models/skeletons.js';
import { colorOfRole, palette, readRole } from '../../../src/figure/render/palette.js';
import { contrast } from '../../support/colors.js';
import { figures, runs } from '../../support/figure-runs.js';

const width = 1600;
const height = 1200;

const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
root.append(path);

const box = ({ d }: Shape): DOMRect => {
  path.setAttribute('d', d);
  return DOMRect.fromRect(path.getBBox());
};

/** Cut by the frame on purpose: forearm and thigh; furniture and a line that go on. With each its outline. */
const cut: Readonly<Partial<Record<PropName, readonly ColorName[]>>> = {
  handAbove: ['skin'],
  handBelow: ['skin'],
  holdingHand: ['skin'],
  otherThigh: ['skin', 'shorts'],
  counterAlong: ['wood'],
  floorLine: ['pencil'],
};

const isCut = ({ props = [] }: FigureData, { role }: Shape): boolean => {
  const materials = props.flatMap(prop => cut[prop] ?? []);
  const { color } = readRole(role);
  return materials.includes(color) || (materials.length > 0 && color === 'outline');
};

/** Whether a close-up's shape meets the frame's sides, or its lower edge; at the top shins and thighs are cut. */
const meets = (shape: Shape, bottom: boolean): boolean => {
  path.setAttribute('d', shape.d);
  const along = (length: number, at: (t: number) => DOMPointInit): boolean =>
    Array.from({ length: length / 20 }, (_, i) => at(i * 20)).some(point => path.isPointInFill(point));
  return (
    along(height, y => ({ x: 2, y })) ||
    along(height, y => ({ x: width - 2, y })) ||
    (bottom && along(width, x => ({ x, y: height - 2 })))
  );
};

const toeYoga = figures.find(({ id }) => id === 'toe-yoga')!.figure;

/** Whether something of it is told by arrows: points of its own, or the tips of parts that work. */
const pointsTheWay = ({ figure }: { readonly figure: FigureData }): boolean => {
  const { tips } = skeletons[figure.skeleton];
  const points = figure.trackedPoints ?? figure.highlighted.flat().filter(part => tips[part]);
  return figure.keyPoses.length > 1 && points.length > 0;
};

const arrowsOf = (figure: FigureData, step: number, side: Side): Shape[] =>
  new FigureRenderer(figure)
    .render(poseBetween(figure, { step, side }), cameraFor(figure, 'auto', side), { step, still: true })
    .filter(({ role, d }) => d && role === 'arrow line');

describe('the figures’ pictures', () => {
  before(() => document.body.append(root));
  after(() => root.remove());

  describe('are within the view box', () => {
    // What is cut runs out of the picture on purpose: see honest-bodies.
    for (const { name, figure, side, steps } of runs.filter(run => !run.figure.cut)) {
      it(name, () => {
        const renderer = new FigureRenderer(figure);
        const camera = cameraFor(figure, 'auto', side);
        // Looking down one's own leg, one sees the shin come from below.
        const looksDown = camera.pitch > 90;
        steps.forEach((frames, step) => {
          for (let frame = 0; frame < frames.length; frame += 3) {
            for (const shape of renderer.render(frames[frame], camera, { step: step + 1 })) {
              if (!shape.d || isCut(figure, shape) || shape.role === 'shadow') continue;
              const { left, right, top, bottom } = box(shape);
              if (left >= 0 && right <= width && top >= 0 && bottom <= height) continue;
              expect(figure.skeleton, shape.role).not.to.equal('body');
              expect(meets(shape, !looksDown), shape.role).to.equal(false);
            }
          }
        });
      });
    }
  });

  describe('have arrows in their stills, all within the view box', () => {
    for (const { id, figure } of figures.filter(pointsTheWay)) {
      it(id, () => {
        for (const side of ['left', 'right'] as const) {
          const arrows = figure.keyPoses.flatMap((_, i) => arrowsOf(figure, i + 1, side));
          expect(arrows).not.to.be.empty;
          for (const shape of arrows) {
            const { left, right, top, bottom } = box(shape);
            expect(Math.min(left, top, width - right, height - bottom), side).to.be.above(0);
          }
        }
      });
    }
  });

  describe('are each other’s mirror image, left and right', () => {
    for (const { id, figure } of figures) {
      it(id, () => {
        const shapes = (side: 'left' | 'right', step: number, progress: number): readonly Shape[] =>
          new FigureRenderer(figure)
            .render(poseBetween(figure, { step, progress, side }), cameraFor(figure, 'auto', side), {
              step,
              still: progress === 1,
            })
            .filter(({ d }) => d);
        figure.keyPoses.forEach((_, i) => {
          for (const progress of figure.rightSteps ? [1] : [0.3, 1]) {
            const lefts = shapes('left', figure.rightSteps?.[i] ?? i + 1, progress);
            const rights = shapes('right', i + 1, progress);
            expect(rights.map(({ role }) => role)).to.deep.equal(lefts.map(({ role }) => role));
            // what circles goes the other way round
            const still = ({ role }: Shape): boolean => !figure.rightSteps || role !== 'arrow line';
            const [left, right] = [lefts.filter(still).map(box), rights.filter(still).map(box)];
            left.forEach((shape, k) => {
              expect(right[k].left).to.be.closeTo(width - shape.right, 3);
              expect(right[k].right).to.be.closeTo(width - shape.left, 3);
              expect(right[k].top).to.be.closeTo(shape.top, 3);
              expect(right[k].bottom).to.be.closeTo(shape.bottom, 3);
            });
          }
        });
      });
    }
  });

  it('highlight what works, and only in its step', () => {
    const renderer = new FigureRenderer(toeYoga);
    const countHighlighted = (step: number): number =>
      renderer
        .render(poseBetween(toeYoga, { step }), cameraFor(toeYoga, 'auto', 'left'), { step })
        .filter(({ role, d }) => d && role === 'highlight').length;
    expect(countHighlighted(0)).to.equal(0);
    toeYoga.highlighted.forEach((parts, i) => expect(countHighlighted(i + 1)).to.equal(parts.length));
  });

  it('point an arrow beside the big toe and beside the little one, where they work', () => {
    const beside: readonly PartName[] = ['bigToe', 'toe5'];
    toeYoga.highlighted.forEach((parts, i) => {
      expect(arrowsOf(toeYoga, i + 1, 'left')).to.have.length(parts.filter(part => beside.includes(part)).length);
    });
  });

  it('give the same object for a shape that does not move', () => {
    const { figure } = figures.find(({ id }) => id === 'side-lying-hip-abduction')!;
    const renderer = new FigureRenderer(figure);
    const camera = cameraFor(figure, 'auto', 'left');
    const [a, b] = [0.5, 0.6].map(progress =>
      renderer.render(poseBetween(figure, { step: 1, progress }), camera, { step: 1 }),
    );
    const same = a.filter(shape => b.includes(shape)).length;
    expect(same).to.be.within(a.length / 2, a.length - 1);
  });

  describe('are drawn anew as far as they differ from the picture before', () => {
    for (const { id, figure } of figures) {
      it(id, () => {
        const kept = new FigureRenderer(figure);
        for (const progress of [0, 0.5, 1]) {
          figure.keyPoses.forEach((_, i) => {
            const [afterOthers, first] = [kept, new FigureRenderer(figure)].map(renderer =>
              renderer.render(poseBetween(figure, { step: i + 1, progress }), cameraFor(figure, 'auto', 'left'), {
                step: i + 1,
              }),
            );
            expect(afterOthers).to.deep.equal(first);
          });
        }
      });
    }
  });

  it('show what stands on the ground alone, on a light page and on a dark one', () => {
    for (const ground of ['#f4f1ea', '#1e2b2b']) {
      for (const color of [palette.force, palette.pencil]) expect(contrast(color, ground)).to.be.at.least(3);
    }
  });

  describe('as strings', () => {
    const attributes = ['d', 'fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin'];
    for (const { id, figure } of exercises) {
      it(id, () => {
        const titles = new Set<string>();
        figure!.keyPoses.forEach((_, i) => {
          const text = figureSvg(id, { step: i + 1 });
          const document = new DOMParser().parseFromString(text, 'image/svg+xml');
          expect(document.querySelector('parsererror')).to.equal(null);
          const svg = document.documentElement;
          expect(svg.getAttribute('viewBox')).to.equal(`0 0 ${width} ${height}`);
          const [title, ...shapes] = svg.children;
          expect(title.localName).to.equal('title');
          expect(title.textContent).to.match(/\S+ \S+/);
          titles.add(title.textContent!);
          expect(shapes.length).to.be.above(10);
          for (const shape of shapes) {
            expect(shape.localName).to.equal('path');
            for (const { name, value } of shape.attributes) {
              expect(attributes).to.include(name);
              expect(value).not.to.match(/NaN|undefined|Infinity/);
            }
          }
          expect(text).not.to.match(/style|class=/);
        });
        expect(titles.size).to.equal(figure!.keyPoses.length);
      });
    }

    it('take other colours, tones too', () => {
      const plain = figureSvg('toe-curls');
      const themed = figureSvg('toe-curls', { colors: { skin: '#102030', highlight: '#00ff00' } });
      expect(themed).to.contain('#00ff00').and.not.contain(palette.highlight).and.not.contain(palette.skin);
      const dark = figureSvg('toe-curls', { colors: { edge: '#000000' } });
      const shade = colorOfRole('skin shade', { ...palette, edge: '#000000' });
      expect(dark).to.contain(shade);
      expect(plain).not.to.contain(shade);
    });

    it('leave out a colour that is none', () => {
      const colors = { skin: '"/><script>', outline: 'red', shirt: undefined };
      expect(figureSvg('toe-curls', { colors })).to.equal(figureSvg('toe-curls'));
    });

    it('escape what they do not know', () => {
      const document = new DOMParser().parseFromString(figureSvg('<b>"&'), 'image/svg+xml');
      expect(document.querySelector('parsererror')).to.equal(null);
      expect(document.querySelector('title')!.textContent).to.contain('<b>"&');
    });
  });
});
