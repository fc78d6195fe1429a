/** Installs and builds what is missing, then opens Plein. */
import { makeReady } from './ready.mjs';

await makeReady();
await import(new URL('../../packages/demo/dist/main.js', import.meta.url).href);
