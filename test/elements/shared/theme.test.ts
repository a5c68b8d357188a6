import { expect, fixture } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import * as fc from 'fast-check';
import '../../../src/elements/toe-yoga-animator/index.js';
import { contrast, pixelOf } from '../../support/colors.js';

const grounds = ['--_surface', '--_ground', '--_tint'];

/** The colour that a token is, as an element of the figure's shadow root has it. */
const createPalette = async () => {
  const element = await fixture<HTMLElement>('<toe-yoga-animator></toe-yoga-animator>');
  const probe = document.createElement('i');
  element.shadowRoot!.querySelector('.base')!.append(probe);
  const colorOf = (token: string): string => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  return { element, colorOf };
};

type Palette = Awaited<ReturnType<typeof createPalette>>;

const least = ({ colorOf }: Palette, token: string): number =>
  Math.min(...grounds.map(ground => contrast(colorOf(token), colorOf(ground))));

/** A colour has no more than 256 steps a channel: that is so much less. */
const rounding = 0.05;

const accent = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map(channels => `rgb(${channels.join(' ')})`);

/** Chosen by pages, and the ends of what there is. */
const examples: [string][] = ['#1d5c9c', '#ffd400', '#000', '#fff', '#f00', '#0f0', '#00f', '#ff69b4'].map(each => [
  each,
]);

const checkAccents = (palette: Palette, ratio: number, onAccent: number): void => {
  for (const scheme of ['light', 'dark']) {
    palette.element.style.colorScheme = scheme;
    fc.assert(
      fc.property(accent, color => {
        palette.element.style.setProperty('--toe-yoga-accent', color);
        expect(least(palette, '--_accent-text'), `${color}, ${scheme}`).to.be.at.least(ratio - rounding);
        const words = contrast(palette.colorOf('--_on-accent'), palette.colorOf('--_accent'));
        expect(words, `on ${color}, ${scheme}`).to.be.at.least(onAccent - rounding);
      }),
      { examples, numRuns: 60 },
    );
  }
};

describe('the theme', () => {
  it('has words in the accent that can be read on every ground, whatever accent a page gives', async () => {
    checkAccents(await createPalette(), 4.5, 4.5);
  });

  it('leaves an accent that can be read as it is', async () => {
    const { element, colorOf } = await createPalette();
    for (const [scheme, color] of [
      ['light', '#1d5c9c'],
      ['dark', '#8ec5ff'],
    ] as const) {
      element.style.colorScheme = scheme;
      element.style.setProperty('--toe-yoga-accent', color);
      const difference = pixelOf(colorOf('--_accent-text')).map((channel, i) => Math.abs(channel - pixelOf(color)[i]!));
      expect(Math.max(...difference), color).to.be.at.most(1);
    }
  });

  it('has words that can be read on every ground in both schemes', async () => {
    const palette = await createPalette();
    for (const scheme of ['light', 'dark']) {
      palette.element.style.colorScheme = scheme;
      for (const token of ['--_text', '--_muted', '--_accent-text']) {
        expect(least(palette, token), `${token}, ${scheme}`).to.be.at.least(4.5);
      }
      expect(contrast(palette.colorOf('--_on-accent'), palette.colorOf('--_accent'))).to.be.at.least(4.5);
    }
  });

  it('reaches 7 to 1 where the reader asks for more contrast', async function () {
    const features = [{ name: 'prefers-contrast', value: 'more' }];
    const can = await executeServerCommand<boolean, object>('emulate', { features });
    if (!can) this.skip();
    try {
      const palette = await createPalette();
      for (const scheme of ['light', 'dark']) {
        palette.element.style.colorScheme = scheme;
        for (const token of ['--_text', '--_muted', '--_accent-text']) {
          expect(least(palette, token), `${token}, ${scheme}`).to.be.at.least(7);
        }
        expect(contrast(palette.colorOf('--_on-accent'), palette.colorOf('--_accent'))).to.be.at.least(7);
        expect(contrast(palette.colorOf('--_line'), palette.colorOf('--_surface'))).to.be.at.least(3);
      }
      checkAccents(palette, 7, 7);
    } finally {
      await executeServerCommand('emulate', { features: [] });
    }
  });

  it('is dark on white on paper, whatever the page’s scheme and theme', async function () {
    const can = await executeServerCommand<boolean, object>('emulate', { media: 'print' });
    if (!can) this.skip();
    try {
      const palette = await createPalette();
      palette.element.style.cssText =
        'color-scheme: dark; --toe-yoga-surface: #111; --toe-yoga-text: #eee; --toe-yoga-muted: #888; --toe-yoga-accent: #ff0';
      for (const ground of grounds) expect(pixelOf(palette.colorOf(ground))).to.deep.equal([255, 255, 255]);
      for (const token of ['--_text', '--_muted', '--_accent-text']) {
        expect(least(palette, token), token).to.be.at.least(4.5);
      }
    } finally {
      await executeServerCommand('emulate', { media: '' });
    }
  });
});
