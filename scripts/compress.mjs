import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';

/** What is text goes out compressed, as from a site's server: what is measured of the pages holds there. */
export async function compress(context, next) {
  await next();
  const { body } = context;
  const isText = /text|javascript|json|svg/.test(context.type);
  if (!body || !isText || context.method === 'HEAD' || !context.acceptsEncodings('gzip')) return;
  context.remove('content-length');
  context.set('content-encoding', 'gzip');
  context.vary('accept-encoding');
  context.body = Readable.from(body).pipe(createGzip());
}
