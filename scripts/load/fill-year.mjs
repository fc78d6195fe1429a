/** Installs and builds what is missing, then fills the store with a year. */
import { makeReady } from '../build/ready.mjs';

await makeReady();
await import(new URL('../../packages/demo/dist/fill-year.js', import.meta.url).href);
