/** What stands out of a stream, up to a number of bytes. */
const readBytes = async (stream: ReadableStream<Uint8Array>, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> => {
  const chunks: BlobPart[] = [];
  const reader = stream.getReader();
  let left = maxBytes;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    left -= value.length;
    if (left < 0) {
      void reader.cancel();
      throw new RangeError('more than is allowed');
    }
    chunks.push(value as BlobPart);
  }
};

type Transform = ReadableWritablePair<Uint8Array, BufferSource>;

const transform = (bytes: Uint8Array<ArrayBuffer>, by: Transform, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> =>
  readBytes(new Blob([bytes]).stream().pipeThrough(by), maxBytes);

/** RFC 4648, 5, without padding. */
const toBase64 = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, character => ({ '+': '-', '/': '_' })[character] ?? '');

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), character => character.charCodeAt(0));

/** Whether the browser has the streams; before 2023 some did not. */
export const canPack = (): boolean => {
  try {
    return [new CompressionStream('deflate-raw'), new DecompressionStream('deflate-raw')].every(Boolean);
  } catch {
    return false;
  }
};

/**
 * Data as letters that any link may have: JSON, deflated (RFC 1951), in base64url.
 * @throws RangeError where it takes more than `maxBytes` when deflated
 */
export const pack = async (data: unknown, maxBytes: number): Promise<string> => {
  const json = new TextEncoder().encode(JSON.stringify(data));
  return toBase64(await transform(json, new CompressionStream('deflate-raw'), maxBytes));
};

/**
 * What `pack` has packed.
 * @throws what is no packed data, or more than `maxBytes` when inflated
 */
export const unpack = async (text: string, maxBytes: number): Promise<unknown> => {
  const json = await transform(fromBase64(text), new DecompressionStream('deflate-raw'), maxBytes);
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
};
