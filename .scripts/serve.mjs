import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { root } from './modules.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Serves some folders of the repository on a free port of this machine; the address of the first page. */
export const serve = (port = 0, folders = ['demo', 'dist']) =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url, 'http://local');
      if (pathname === '/') return response.writeHead(302, { location: '/demo/' }).end();
      let file = join(root, normalize(decodeURIComponent(pathname)));
      if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
      const allowed = folders.includes(pathname.split('/')[1]) && file.startsWith(root) && existsSync(file);
      if (!allowed) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      response.writeHead(200, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'cache-control': 'no-store',
      });
      createReadStream(file).pipe(response);
    });
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () =>
      resolve({ server, address: `http://localhost:${server.address().port}/demo/` }),
    );
  });
