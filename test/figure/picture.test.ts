import { expect } from '@open-wc/testing';
import { exercises, figureSvg } from '../../src/core.js';
import { drawing, type Shape } from '../../src/figure/render/renderer.js';
import { poseBetween } from '../../src/figure/motion/pose.js';
import { cameraOf } from '../../src/figure/render/views.js';
import { figures, runs } from './frames.js';

const width = 1600;
const height = 1200;

const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
root.append(path);

const box = ({ d }: Shape): DOMRect => {
  path.setAttribute('d', d);
  return DOMRect.fromRect(path.getBBox());
};

/** Cut by the frame on purpose: forearm and lap; furniture and a line that go on. */
const cut: Readonly<Record<string, RegExp>> = {
  'big-toe-check': /^(skin|outline)/,
  'big-toe-mobilisation': /^(skin|shorts|outline)/,
  'heel-to-toe-walk': /^(wood|edge|outline)/,
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

describe('the figures’ pictures', () => {
  before(() => document.body.append(root));
  after(() => root.remove());

  describe('are within the view box', () => {
    for (const { name, id, figure, side, steps } of runs) {
      it(name, () => {
        const draw = drawing(figure);
        const camera = cameraOf(figure, 'auto', side);
        steps.forEach((frames, step) => {
          for (let frame = 0; frame < frames.length; frame += 3) {
            for (const shape of draw(frames[frame], camera, step + 1)) {
              if (!shape.d || cut[id]?.test(shape.role) || shape.role === 'shadow') continue;
              const { left, right, top, bottom } = box(shape);
              if (left >= 0 && right <= width && top >= 0 && bottom <= height) continue;
              expect(figure.skeleton, shape.role).not.to.equal('body');
              // Looking down one's own leg, one sees the shin come from below.
              const fromBelow = id === 'toe-spread' || id === 'ankle-circles';
              expect(meets(shape, !fromBelow), shape.role).to.equal(false);
            }
          }
        });
      });
    }
  });

  it('have every arrow of a still within the view box', () => {
    let count = 0;
    for (const { id, figure } of figures) {
      for (const side of ['left', 'right'] as const) {
        figure.keys.forEach((_, i) => {
          const shapes = drawing(figure)(
            poseBetween(figure, { step: i + 1, side }),
            cameraOf(figure, 'auto', side),
            i + 1,
            true,
          );
          for (const shape of shapes.filter(({ role, d }) => d && role === 'arrow line')) {
            const { left, right, top, bottom } = box(shape);
            expect(Math.min(left, top, width - right, height - bottom), `${id} ${i + 1} ${side}`).to.be.above(0);
            count++;
          }
        });
      }
    }
    expect(count).to.be.above(80);
  });

  describe('are each other’s mirror image, left and right', () => {
    for (const { id, figure } of figures) {
      it(id, () => {
        const shapes = (side: 'left' | 'right', step: number, progress: number): readonly Shape[] =>
          drawing(figure)(
            poseBetween(figure, { step, progress, side }),
            cameraOf(figure, 'auto', side),
            step,
            progress === 1,
          ).filter(({ d }) => d);
        figure.keys.forEach((_, i) => {
          for (const progress of figure.right ? [1] : [0.3, 1]) {
            const lefts = shapes('left', figure.right?.[i] ?? i + 1, progress);
            const rights = shapes('right', i + 1, progress);
            expect(rights.map(({ role }) => role)).to.deep.equal(lefts.map(({ role }) => role));
            // what circles goes the other way round
            const still = ({ role }: Shape): boolean => !figure.right || role !== 'arrow line';
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
    const { figure } = figures.find(({ id }) => id === 'toe-yoga')!;
    const draw = drawing(figure);
    const lit = (step: number): number =>
      draw(poseBetween(figure, { step }), cameraOf(figure, 'auto', 'left'), step).filter(
        ({ role }) => role === 'highlight',
      ).length;
    expect([0, 1, 3, 4].map(lit)).to.deep.equal([0, 5, 1, 4]);
  });

  it('point an arrow at the part that works: big toe, then lesser toes', () => {
    const { figure } = figures.find(({ id }) => id === 'toe-yoga')!;
    const arrows = (step: number): number =>
      drawing(figure)(poseBetween(figure, { step }), cameraOf(figure, 'auto', 'left'), step, true).filter(
        ({ role, d }) => d && role === 'arrow line',
      ).length;
    expect([1, 2, 3, 4].map(arrows)).to.deep.equal([2, 2, 1, 1]);
  });

  it('give the same object for a shape that does not move', () => {
    const { figure } = figures.find(({ id }) => id === 'side-lying-hip-abduction')!;
    const draw = drawing(figure);
    const camera = cameraOf(figure, 'auto', 'left');
    const [a, b] = [0.5, 0.6].map(progress => draw(poseBetween(figure, { step: 1, progress }), camera, 1));
    const same = a.filter(shape => b.includes(shape)).length;
    expect(same).to.be.within(a.length / 2, a.length - 1);
  });

  describe('as strings', () => {
    const attributes = ['d', 'fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin'];
    for (const { id, figure } of exercises) {
      it(id, () => {
        const titles = new Set<string>();
        figure!.keys.forEach((_, i) => {
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
        expect(titles.size).to.equal(figure!.keys.length);
      });
    }

    it('escape what they do not know', () => {
      const document = new DOMParser().parseFromString(figureSvg('<b>"&'), 'image/svg+xml');
      expect(document.querySelector('parsererror')).to.equal(null);
      expect(document.querySelector('title')!.textContent).to.contain('<b>"&');
    });
  });
});
