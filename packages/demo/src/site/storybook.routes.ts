import { fileURLToPath } from 'node:url';
import { cachePolicy, staticFiles } from '@plein/gateway';
import type { Hono } from 'hono';
import { html } from './markup.js';

const built = new URL('../../storybook-static/', import.meta.resolve('@plein/demo/package.json'));

/** Adds Storybook at `/storybook/`, for developers in this repository. */
export function addStorybook(app: Hono): void {
  app.get('/storybook', (context) => context.redirect('/storybook/', 301));
  app.get(
    '/storybook/*',
    staticFiles({ folder: fileURLToPath(built), prefix: '/storybook/', cacheControl: cacheAssets }),
  );
  app.get('/storybook/', (context) => context.html(notBuilt, 404));
}

/**
 * Returns the cache header of a Storybook file. Storybook's own names look hashed but are not; the files that
 * Vite makes are in assets.
 */
function cacheAssets(name: string): string {
  return name.startsWith('assets/') ? cachePolicy.immutable : cachePolicy.revalidate;
}

const notBuilt = html`<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>Storybook is not built yet</title>
    </head>
    <body>
      <h1>Storybook is not built yet</h1>
      <p>Run <code>npm run build:storybook</code> in the repository, then open this page again.</p>
    </body>
  </html>`;
