import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import path from 'node:path';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { root } from '../run-program.mjs';
import { commonJs } from './common-js.mjs';
import { leanLit } from './lean-lit.mjs';

/** Compiles TypeScript with the options of tsconfig.base.json, and JSON. */
const compile = () =>
  esbuild({
    target: 'es2022',
    tsconfig: path.join(root, 'tsconfig.base.json'),
    loaders: { '.json': 'json' },
  });

/** Resolves imports to the sources of our own packages, and to dependencies. */
const resolveSources = (/** @type {boolean} */ browser) =>
  nodeResolve({
    browser,
    exportConditions: ['source', 'production', 'default'],
    extensions: ['.mjs', '.js', '.ts', '.tsx', '.json'],
  });

/**
 * Removes comments and most white space from templates and styles before the script itself is minified. One
 * space stays where there was white space. It has meaning between words, and at the edge of a template.
 */
const minifyTemplates = () =>
  minifyLiterals({
    include: ['packages/**/*.ts'],
    failOnError: true,
    options: { minifyOptions: { conservativeCollapse: true, removeEmptyAttributes: false } },
  });

/** Makes a script as small as possible. */
export const minifyScript = () =>
  terser({
    ecma: 2020,
    module: true,
    compress: { passes: 3, unsafe_arrows: true },
    format: { comments: false },
  });

/** Plugins for a page that is built often: as quick as possible, and nearly as small. */
export const quickPagePlugins = () => [
  resolveSources(true),
  commonJs(),
  leanLit(),
  esbuild({ target: 'es2022', tsconfig: path.join(root, 'tsconfig.base.json'), minify: true }),
];

/** Plugins for code that runs in Node. The code stays readable, so that stack traces are useful. */
export const nodePlugins = () => [resolveSources(false), compile()];

/** Plugins that compile code for a browser. */
export const compilePlugins = () => [
  resolveSources(true),
  commonJs(),
  leanLit(),
  minifyTemplates(),
  compile(),
];

/** Plugins for pages of staff: nearly as small as those of residents, in half the time of a build. */
export const staffPagePlugins = () => [...compilePlugins(), minify({ target: 'es2022' })];

/** Plugins for code that runs in a browser. The code becomes as small as possible. */
export const browserPlugins = () => [...compilePlugins(), minifyScript()];
