/** Installs and builds what is missing, then runs a command of the gateway. */
import { makeReady } from './ready.mjs';

await makeReady();
await import(new URL('../../packages/gateway/dist/plein.js', import.meta.url).href);
