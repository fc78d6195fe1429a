import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import path from 'node:path';
import esbuild from 'rollup-plugin-esbuild';
import { root } from '../run-program.mjs';
import { commonJs } from './common-js.mjs';
import { leanLit } from './lean-lit.mjs';

/** The languages of the sources: TypeScript as tsconfig.base.json says, and JSON. */
const compile = () =>
  esbuild({
    target: 'es2022',
    tsconfig: path.join(root, 'tsconfig.base.json'),
    loaders: { '.json': 'json' },
  });

/** Follows imports to the sources of our own packages and into what we depend on. */
const resolveSources = (/** @type {boolean} */ browser) =>
  nodeResolve({
    browser,
    exportConditions: ['source', 'production', 'default'],
    extensions: ['.mjs', '.js', '.ts', '.tsx', '.json'],
  });

/**
 * Takes comments and most white space out of templates and styles before the script itself is minified. One
 * space stays where there was white space: between words it carries meaning, also at the edge of a template.
 */
const minifyTemplates = () =>
  minifyLiterals({
    include: ['packages/**/*.ts'],
    failOnError: true,
    options: { minifyOptions: { conservativeCollapse: true, removeEmptyAttributes: false } },
  });

const minifyScript = () =>
  terser({
    ecma: 2020,
    module: true,
    compress: { passes: 3, unsafe_arrows: true },
    format: { comments: false },
  });

/** For code that runs in Node: readable, so that a stack trace says something. */
export const nodePlugins = () => [resolveSources(false), compile()];

/** For code that runs in a browser: as small as it gets. */
export const browserPlugins = () => [
  resolveSources(true),
  commonJs(),
  leanLit(),
  minifyTemplates(),
  compile(),
  minifyScript(),
];
