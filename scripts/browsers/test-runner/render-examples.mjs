import { text } from 'node:stream/consumers';
import { renderExample } from '../../../packages/testing/src/ssr/render-example.ts';

/**
 * Renders the examples of the browser tests as a server does. Node runs it with tsx, because it reads the
 * sources.
 * @param {{ path: string, method: string, req: import('node:http').IncomingMessage, status: number, body: unknown }} context
 * @param {() => Promise<unknown>} next
 */
export async function rendering(context, next) {
  if (context.path !== '/.plein/draw' || context.method !== 'POST') {
    await next();
    return;
  }
  try {
    context.body = await renderExample(JSON.parse(await text(context.req)));
  } catch (error) {
    context.status = 500;
    context.body = String(error instanceof Error ? error.stack : error);
  }
}
