import { expect } from '@open-wc/testing';
import { exercises } from '../../../src/core.js';
import { poseBetween } from '../../../src/figure/motion/pose.js';
import { cameraFor } from '../../../src/figure/render/camera.js';
import { FigureRenderer, type Shape } from '../../../src/figure/render/renderer.js';
import type { FigureData } from '../../../src/figure/types.js';

const [width, height] = [1600, 1200];
const framesPerStep = 10;
const bodies = exercises.filter(({ figure }) => figure?.skeleton === 'body');

const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
root.append(path);

const isDrawn = ({ d, role }: Shape): boolean => d !== '' && role !== 'shadow';

/** The shares of the picture and of its width that the box round some shapes fills. */
function sharesOf(shapes: readonly Shape[]): { share: number; ofWidth: number } {
  const boxes = shapes.map(({ d }) => {
    path.setAttribute('d', d);
    return DOMRect.fromRect(path.getBBox());
  });
  const least = (sides: readonly number[]): number => Math.max(0, Math.min(...sides));
  const across = Math.min(width, Math.max(...boxes.map(({ right }) => right))) - least(boxes.map(({ left }) => left));
  const down = Math.min(height, Math.max(...boxes.map(({ bottom }) => bottom))) - least(boxes.map(({ top }) => top));
  return boxes.length
    ? { share: (across * down) / (width * height), ofWidth: across / width }
    : { share: 0, ofWidth: 0 };
}

/** Everything that is drawn in a loop, and of it what moves. */
function drawnIn(figure: FigureData): { all: Shape[]; moving: Shape[] } {
  const renderer = new FigureRenderer(figure);
  const [all, moving]: [Shape[], Shape[]] = [[], []];
  figure.keyPoses.forEach((_, i) => {
    const step = i + 1;
    let before: ReadonlySet<string> | null = null;
    for (let frame = 0; frame <= framesPerStep; frame++) {
      const pose = poseBetween(figure, { step, progress: frame / framesPerStep });
      const shapes = renderer.render(pose, cameraFor(figure, 'auto', 'left'), { step }).filter(isDrawn);
      all.push(...shapes);
      if (before) moving.push(...shapes.filter(({ d }) => !before!.has(d)));
      before = new Set(shapes.map(({ d }) => d));
    }
  });
  return { all, moving };
}

describe('the pictures of bodies', () => {
  before(() => document.body.append(root));
  after(() => root.remove());

  describe('fill 55 to 95 % of the frame or its width; what is cut may fill it all', () => {
    const check = (figure: FigureData): void => {
      const { share, ofWidth } = sharesOf(drawnIn(figure).all);
      expect(share).to.be.within(ofWidth > 0.95 ? 0.45 : 0.55, figure.cut ? 1 : 0.95);
    };
    for (const { id, figure } of bodies) it(id, () => check(figure!));
    it('which a person who stands alone in a wide picture does not', () => {
      const { figure } = bodies.find(({ id }) => id === 'single-leg-balance')!;
      const alone = { ...figure!, props: [], cut: undefined, trackedInSteps: undefined };
      expect(() => check(alone)).to.throw();
    });
  });

  describe('give an eighth of it to what moves', () => {
    const check = (figure: FigureData): void => {
      expect(sharesOf(drawnIn(figure).moving).share).to.be.at.least(1 / 8);
    };
    for (const { id, figure } of bodies) it(id, () => check(figure!));
    it('which one who holds still does not', () => {
      const { figure } = bodies.find(({ id }) => id === 'clamshell')!;
      expect(() => check({ ...figure!, keyPoses: figure!.keyPoses.map(() => ({})) })).to.throw();
    });
  });
});
