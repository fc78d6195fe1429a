/**
 * Measures the scripts that a resident's browser fetches: each element with Lit and everything that it loads
 * at once, minified and compressed with brotli. It prints a table, and fails when a size is over its budget.
 * Usage: node scripts/check/size.mjs [--write]; `--write` updates the figures that Storybook shows.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { rollup } from 'rollup';
import { compilePlugins, minifyScript } from '../build/rollup/plugins.mjs';
import { root } from '../build/run-program.mjs';

const element = (/** @type {string} */ name) => `@plein/components/${name}.js`;
const five = [
  'contact-widget',
  'status-tracker',
  'feedback-prompt',
  'chat-launcher',
  'participation-poll',
].map(element);

/** Budgets, in units of 1024 bytes. @type {{ name: string, modules: string[], budget: number }[]} */
const budgets = [
  { name: 'channel', modules: [element('channel')], budget: 14 },
  { name: 'contact widget', modules: [element('contact-widget')], budget: 14 },
  { name: 'status tracker', modules: [element('status-tracker')], budget: 14 },
  { name: 'feedback prompt', modules: [element('feedback-prompt')], budget: 14 },
  { name: 'chat launcher, before the click', modules: [element('chat-launcher')], budget: 9 },
  { name: 'participation poll', modules: [element('participation-poll')], budget: 14 },
  { name: 'all five', modules: five, budget: 36 },
  { name: 'measurement', modules: ['@plein/measurement'], budget: 2.55 },
  { name: 'outbox', modules: ['@plein/measurement/outbox.js'], budget: 3 },
];

/**
 * Makes one module out of several imports, with all their exports. A single import keeps its names, as on a
 * page. The names of several would clash, so each gets a namespace.
 * @returns {import('rollup').Plugin}
 */
function entryFor(/** @type {string[]} */ modules) {
  const id = path.join(root, 'scripts/size-entry.js');
  const lines = modules.map((name, index) =>
    modules.length === 1 ? `export * from '${name}';` : `export * as m${index} from '${name}';`,
  );
  const imports = modules.map((name) => `import '${name}';`);
  return {
    name: 'plein-size-entry',
    resolveId: (source) => (source === 'size-entry' ? id : undefined),
    load: (source) => (source === id ? [...lines, ...imports].join('\n') : undefined),
  };
}

/**
 * Returns the names of the files that a page loads at once: the entry, and what it imports.
 * @param {Readonly<Record<string, { fileName: string, isEntry: boolean, imports: string[] }>>} chunks
 * @returns {Set<string>}
 */
function loadedAtOnce(chunks) {
  /** @type {Set<string>} */
  const loaded = new Set();
  const follow = (/** @type {string} */ name) => {
    const chunk = chunks[name];
    if (!chunk || loaded.has(name)) return;
    loaded.add(name);
    chunk.imports.forEach(follow);
  };
  for (const chunk of Object.values(chunks)) if (chunk.isEntry) follow(chunk.fileName);
  return loaded;
}

/** Makes small only what is measured: most of a bundle is terms and forms that load later. */
function minifyMeasured() {
  const { renderChunk, ...plugin } = minifyScript();
  if (typeof renderChunk !== 'function')
    throw new Error('The minifier has no function that makes a chunk small.');
  /** @type {import('rollup').Plugin} */
  const measured = {
    ...plugin,
    renderChunk(code, chunk, options, meta) {
      if (!loadedAtOnce(meta.chunks).has(chunk.fileName)) return null;
      return renderChunk.call(this, code, chunk, options, meta);
    },
  };
  return measured;
}

/** What the build of one bundle read, so that the next reads each module once. @type {import('rollup').RollupCache | undefined} */
let cache;

/**
 * Returns the bytes that these modules load at once, compressed with brotli. Modules that load later do not
 * count.
 */
async function bytesOf(/** @type {string[]} */ modules) {
  const plugins = [entryFor(modules), ...compilePlugins(), minifyMeasured()];
  const bundle = await rollup({ input: 'size-entry', plugins, ...(cache && { cache }) });
  cache = bundle.cache;
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const chunks = Object.fromEntries(
    output.flatMap((chunk) => (chunk.type === 'chunk' ? [[chunk.fileName, chunk]] : [])),
  );
  let bytes = 0;
  for (const name of loadedAtOnce(chunks)) {
    bytes += brotliCompressSync(chunks[name]?.code ?? '', {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
    }).length;
  }
  return bytes;
}

/**
 * The file with the figures that Storybook shows. They match a build, except for small differences in
 * compression.
 */
const shownFile = path.join(root, 'stories/docs/weights.json');
const tolerance = 0.3;
/** @type {Record<string, { size: number, budget: number }>} */
const figures = {};

process.stdout.write(`${'brotli, KB = 1024 bytes'.padEnd(34)}${'size'.padStart(8)}${'budget'.padStart(9)}\n`);
for (const { name, modules, budget } of budgets) {
  const size = await bytesOf(modules).then(
    (bytes) => bytes / 1024,
    (error) => String(error.message),
  );
  const holds = typeof size === 'number' && size <= budget;
  if (!holds) process.exitCode = 1;
  if (typeof size === 'number') figures[name] = { size: Math.round(size * 10) / 10, budget };
  const figure = typeof size === 'number' ? size.toFixed(2) : '?';
  const remark = typeof size === 'number' ? 'over' : size;
  process.stdout.write(
    `${name.padEnd(34)}${figure.padStart(8)}${String(budget).padStart(9)}${holds ? '' : `  ${remark}`}\n`,
  );
}

if (process.argv.includes('--write')) {
  writeFileSync(shownFile, `${JSON.stringify(figures, null, 2)}\n`);
} else {
  /** @type {typeof figures} */
  const shown = JSON.parse(readFileSync(shownFile, 'utf8'));
  const stale = Object.keys(figures).filter(
    (name) => Math.abs((figures[name]?.size ?? 0) - (shown[name]?.size ?? 0)) > tolerance,
  );
  if (stale.length > 0) {
    process.stdout.write(`Storybook shows an outdated size of ${stale.join(', ')}: run npm run size.\n`);
    process.exitCode = 1;
  }
}
