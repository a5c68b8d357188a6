import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes of each file for the browser: raw, gzip -9, brotli 11. */
export const sizesOf = dist =>
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

export const sizeTable = sizes =>
  sizes
    .map(
      ({ name, raw, gzip, brotli }) => `${name}  raw ${kB(raw)}, gzip ${kB(gzip)}, brotli ${kB(brotli)} (${brotli} B)`,
    )
    .join('\n');
