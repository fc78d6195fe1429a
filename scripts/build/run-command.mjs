/** Installs and builds what is missing, then runs a command of the gateway. */
import { makeReady } from './ready.mjs';

await makeReady();
const { runInTerminal } = await import(new URL('../../packages/gateway/dist/index.js', import.meta.url).href);
process.exitCode = await runInTerminal(process.argv.slice(2));
