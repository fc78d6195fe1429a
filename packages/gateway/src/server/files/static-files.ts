import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Context, MiddlewareHandler } from 'hono';
import { compressed, encodingOf, isCompressible, type Encoding } from './encoding.js';

/** A folder whose files are served as they are. */
export interface StaticFolder {
  folder: string;
  /** The part of the address before the name of a file, with a slash at the end: `/embed/`. */
  prefix: string;
  /** Returns the `Cache-Control` header of a file, by its name. */
  cacheControl: (name: string) => string;
  /** Further headers of every file in the folder. */
  headers?: Record<string, string>;
  /** Returns the path of the file that is served under a name, where that is another one, in this folder or not. */
  fileOf?: (name: string) => Promise<string | undefined>;
}

/** Values of the header `Cache-Control`. */
export const cachePolicy = {
  /** For a file that may change: the browser checks at each request whether it did. */
  revalidate: 'no-cache',
  /** For a file whose name changes with its contents. */
  immutable: 'public, max-age=31536000, immutable',
} as const;

const hashedName = /-[\w-]{6,}\.(js|css|woff2)$/;

/** Whether the name of a file changes with its contents. */
export const hasHash = (name: string): boolean => hashedName.test(name);

/** Returns the `Cache-Control` header of a built file. */
export function cacheByName(name: string): string {
  return hasHash(name) ? cachePolicy.immutable : cachePolicy.revalidate;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
interface Prepared {
  version: string;
  etag: string;
  bodies: Map<Encoding, Promise<Buffer>>;
}

/**
 * Serves the files of a folder with an ETag. Each version of a file is compressed once and cached in memory.
 * The next route handles addresses outside the folder, folders without `index.html` and files that do not
 * exist.
 */
export function staticFiles(options: StaticFolder): MiddlewareHandler {
  const root = path.resolve(options.folder);
  const prepared = new Map<string, Prepared>();
  return async (context, next) => {
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') return next();
    const name = nameOf(context.req.path, options.prefix);
    if (name === undefined) return next();
    const chosen = await options.fileOf?.(name);
    const file = chosen ?? path.resolve(root, name);
    if (chosen === undefined && !file.startsWith(root + path.sep)) return next();
    const version = await versionOf(file);
    if (version === undefined) return next();
    let known = prepared.get(file);
    if (known?.version !== version) {
      known = await prepare(file, version);
      prepared.set(file, known);
    }
    return answer(context, known, options, name);
  };
}

function nameOf(requestPath: string, prefix: string): string | undefined {
  if (!requestPath.startsWith(prefix)) return undefined;
  try {
    const name = decodeURIComponent(requestPath.slice(prefix.length));
    if (name.includes('\0')) return undefined;
    return name === '' || name.endsWith('/') ? `${name}index.html` : name;
  } catch {
    return undefined;
  }
}

async function versionOf(file: string): Promise<string | undefined> {
  try {
    const found = await stat(file);
    return found.isFile() ? `${found.mtimeMs}-${found.size}` : undefined;
  } catch {
    return undefined;
  }
}

async function prepare(file: string, version: string): Promise<Prepared> {
  const contents = await readFile(file);
  const etag = `"${createHash('sha256').update(contents).digest('base64url').slice(0, 22)}"`;
  return { version, etag, bodies: new Map([['identity', Promise.resolve(contents)]]) };
}

async function answer(
  context: Context,
  known: Prepared,
  options: StaticFolder,
  name: string,
): Promise<Response> {
  const type = types[path.extname(name).toLowerCase()] ?? 'application/octet-stream';
  const encoding = isCompressible(type) ? encodingOf(context.req.header('accept-encoding')) : 'identity';
  const headers = new Headers({
    ...options.headers,
    'Cache-Control': options.cacheControl(name),
    'Content-Type': type,
    ETag: known.etag,
    Vary: 'Accept-Encoding',
    'X-Content-Type-Options': 'nosniff',
  });
  if (context.req.header('if-none-match')?.includes(known.etag)) {
    return new Response(null, { status: 304, headers });
  }
  if (encoding !== 'identity') headers.set('Content-Encoding', encoding);
  const body = await bodyIn(known, encoding);
  headers.set('Content-Length', String(body.byteLength));
  return new Response(context.req.method === 'HEAD' ? null : new Uint8Array(body), { headers });
}

function bodyIn(known: Prepared, encoding: Encoding): Promise<Buffer> {
  let body = known.bodies.get(encoding);
  if (!body) {
    body = bodyIn(known, 'identity').then((contents) => compressed(contents, encoding, 9));
    known.bodies.set(encoding, body);
  }
  return body;
}
