/** Makes ready what is missing, and opens Plein. */
import { makeReady } from './ready.mjs';

await makeReady();
await import(new URL('../../packages/demo/dist/main.js', import.meta.url).href);
