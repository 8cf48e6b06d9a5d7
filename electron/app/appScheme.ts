import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { appHost, appScheme } from '#shared/contract/windows.ts';

/**
 * What a page may do: run our scripts, use our styles and fonts, talk to nobody. Sent as a header, because a `<meta>`
 * can't carry `frame-ancestors`.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // The one policy there is names the two scripts that run in workers: those that read and draw PDF files.
  'trusted-types pdf-workers',
].join('; ');

/** The kinds of files that a bundle consists of; others are not served. */
const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** The file in `folder` that a request asks for; null for whatever is not plainly one of our own. */
export function requestedFile(folder: string, method: string, address: string): string | null {
  if (method !== 'GET' || !URL.canParse(address)) return null;
  const { protocol, host, pathname } = new URL(address);
  if (protocol !== `${appScheme}:` || host !== appHost) return null;
  const path = decoded(pathname);
  if (path === null || path.includes('\0') || path.includes('\\')) return null;
  const root = resolve(folder);
  const file = resolve(root, `.${path}`);
  return file.startsWith(root + sep) && Object.hasOwn(mimeTypes, extname(file)) ? file : null;
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

/** Answers requests for `app://bundle/…` with the files of the built windows in `folder`, and nothing else. */
export function createAppResponder(folder: string): (request: Request) => Promise<Response> {
  return async ({ method, url }) => {
    const file = requestedFile(folder, method, url);
    const body = file && (await readFile(file).catch(() => null));
    if (!body) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(body), {
      headers: {
        'content-type': mimeTypes[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': contentSecurityPolicy,
        'cross-origin-opener-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-cache',
      },
    });
  };
}
