// What a page loads, and how that has changed since the last release.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * Bytes of brotli, a bundle; whoever raises it gives the reason here: figures put together by name, Lit's decorators and
 * directives, words that a language can replace, and the run screen with its large mode, choices and answers told (10 kB),
 * the list that is led and resumed (7 kB), doses read as they are typed (2 kB), layouts for narrow and low windows (2 kB),
 * the whole words of every exercise (2 kB), figures with faces, hands, insets and close-ups (5 kB), sessions that can be
 * followed without looking (2 kB), the reader's record with its day, calendar and note (12 kB), the handout, reminders,
 * links, QR code and structured data (12 kB), plain HTML that upgrades (1 kB),
 * elements that draw no more than is near (1 kB), exercises that a page defines (1 kB), servers' roots that are taken over
 * (1 kB), pages that are XML (0.6 kB), a record that is ticked exercise by exercise and never lost (1 kB), words by which
 * an exercise is done unseen (0.5 kB), cards that a page hides or gives tags of its own (0.8 kB), words of a
 * session that are as large as their lines allow (0.8 kB), and pages whose old libraries change what arrays and elements do, a
 * counter that goes by (0.5 kB), a press that is answered before all that it brings, and figures that are drawn in stages
 * (0.5 kB), a server's routine that comes along, with places that wait for what is still to come (0.5 kB), and steps that
 * stand in a card's own words, pages without scripts, and languages that are checked for their steps (0.5 kB).
 */
export const softCap = 120_000;

/** The bundles' sizes in the last release. */
export const released = JSON.parse(readFileSync(new URL('released-sizes.json', import.meta.url), 'utf8'));

/** Bytes of each bundle: raw, gzip -9, brotli 11. */
export const measureSizes = dist =>
  readdirSync(dist)
    .filter(name => name.endsWith('.min.js'))
    .sort()
    .map(name => {
      const raw = readFileSync(`${dist}/${name}`);
      const brotli = brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: raw.length } });
      return { name, raw: raw.length, gzip: gzipSync(raw, { level: 9 }).length, brotli: brotli.length };
    });

/** 1 kB is 1,000 bytes. */
export const kB = bytes => `${(bytes / 1000).toFixed(1)} kB`;

const changeSinceRelease = ({ name, brotli }) => {
  const before = released.brotli[name];
  if (!before) return 'new';
  const change = brotli - before;
  return `${change < 0 ? '−' : '+'}${Math.abs(change)} B since ${released.version}`;
};

/** A line a bundle, and a warning for each that is over the soft cap. */
export const sizeReport = sizes =>
  sizes
    .flatMap(size => [
      `${size.name}  raw ${kB(size.raw)}, gzip ${kB(size.gzip)}, brotli ${kB(size.brotli)} (${changeSinceRelease(size)})`,
      ...(size.brotli > softCap ? [`Warning: ${size.name} is over the soft cap of ${kB(softCap)} brotli.`] : []),
    ])
    .join('\n');
