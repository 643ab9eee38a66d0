import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** A built site on a port of its own: `address` is its home page, base included. */
export type Served = { address: string; close: () => Promise<void> };

/**
 * Serves a built folder the way a plain web host does: text is gzipped, a folder's address ends in a slash, and what is
 * not there is the 404 page with status 404. Nothing is redirected, so that a link without its slash is found out.
 */
export async function serve(folder: string, base = '/'): Promise<Served> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = await read(folder, base, decodeURIComponent(pathname));
    const file = found ?? { body: await readFile(join(folder, '404.html')).catch(() => ''), type: '.html' };
    const type = TYPES[file.type] ?? 'application/octet-stream';
    const packed = type.includes('charset') || type.includes('svg');
    response.writeHead(found ? 200 : 404, {
      'content-type': type,
      'cache-control': 'no-store',
      ...(packed ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(packed ? gzipSync(file.body, { level: 9 }) : file.body);
  });
  await listen(server);
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function read(
  folder: string,
  base: string,
  path: string,
): Promise<{ body: Buffer; type: string } | undefined> {
  if (!path.startsWith(base)) return undefined;
  const inside = normalize(`/${path.slice(base.length)}`);
  const name = path.endsWith('/') ? join(inside, 'index.html') : inside;
  const body = await readFile(join(folder, name)).catch(() => undefined);
  return body && { body, type: extname(name) };
}

function listen(server: Server): Promise<void> {
  return new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(0, 'localhost', listening);
  });
}
