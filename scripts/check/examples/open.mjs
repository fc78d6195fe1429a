/**
 * Builds the example apps and opens them, each on its own page, with a gateway that has the content of the
 * demo.
 * Usage: npm run examples
 */
import { buildExamples, staticExamples } from './build.mjs';
import { openExamples } from './serve.mjs';

await buildExamples();
const examples = await openExamples(8790);
for (const name of [...staticExamples, 'server']) process.stdout.write(`${examples.url}/${name}/\n`);
process.stdout.write(`The gateway is open at ${examples.gateway}\n`);
const close = () => void examples.close().then(() => process.exit(0));
process.once('SIGINT', close);
process.once('SIGTERM', close);
