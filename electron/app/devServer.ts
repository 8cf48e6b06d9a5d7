import { contentSecurityPolicy } from './appScheme.ts';

/** What `npm run dev` has set: where Vite serves the windows as they change. Never looked at in a packaged program. */
export function devServerOf(environment: NodeJS.ProcessEnv): string | null {
  const address = environment.ELECTRON_RENDERER_URL ?? '';
  return /^http:\/\/localhost:\d+$/.test(address) ? address : null;
}

/** Vite puts styles and its own start into the page, and pushes changes over a socket. */
export const devContentSecurityPolicy = contentSecurityPolicy
  .replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
  .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
  .replace("connect-src 'self'", "connect-src 'self' ws://bundle ws://localhost:*");

/** Answers requests for `app://bundle/…` out of Vite's server, so that pages have the same origin as in the product. */
export function createDevResponder(server: string): (request: Request) => Promise<Response> {
  return async ({ url, headers }) => {
    const { pathname, search } = new URL(url);
    const accept = headers.get('accept');
    const answer = await fetch(`${server}${pathname}${search}`, accept === null ? {} : { headers: { accept } });
    return new Response(answer.body, {
      status: answer.status,
      headers: {
        'content-type': answer.headers.get('content-type') ?? 'application/octet-stream',
        'content-security-policy': devContentSecurityPolicy,
      },
    });
  };
}
