import {
  type Broken,
  components,
  describeExamples,
  domain,
  type Example,
  gateway,
} from './graph.fixtures.js';

const bad: Broken[] = [
  {
    name: 'a floor that imports a type from a floor above it',
    files: {
      [`${domain}/text/index.ts`]: `import type { A } from '@plein/components';\nexport type B = A;`,
      [`${components}/index.ts`]: 'export type A = string;',
    },
    report: `floor: ${domain}/text/index.ts → ${components}/index.ts`,
    advice: 'domain is beside or below components: move what both need to domain',
  },
  {
    name: 'a floor that imports from above later, or by a type in place',
    files: {
      [`${domain}/text/index.ts`]: `export const later = () => import('@plein/components');`,
      [`${domain}/labels/index.ts`]: `export type A = import('@plein/components').A;`,
      [`${components}/index.ts`]: 'export type A = string;',
    },
    report: `floor: ${domain}/labels/index.ts → ${components}/index.ts`,
    advice: 'move what both need to domain',
  },
  {
    name: 'a package that imports a story',
    files: {
      [`${components}/index.ts`]: `export * from '../../../stories/a.js';`,
      'stories/a.ts': 'export const a = 1;',
    },
    report: `floor: ${components}/index.ts → stories/a.ts`,
    advice: 'move what components needs into it',
  },
  {
    name: 'a package whose worker is a script',
    files: {
      [`${components}/index.ts`]: `export const address = new URL('../../../scripts/a.mjs', import.meta.url);`,
      'scripts/a.mjs': 'export const a = 1;',
    },
    report: `floor: ${components}/index.ts → scripts/a.mjs`,
    advice: 'imports nothing from around the packages',
  },
  {
    name: 'a script that takes a type of the gateway in a page in a comment',
    files: {
      'scripts/a.mjs': `/** @typedef {import('@plein/testing/page.js').Page} Page */\nexport {};`,
      'packages/testing/src/page.ts': 'export type Page = string;',
    },
    report: 'floor: scripts/a.mjs → packages/testing/src/page.ts',
    advice: 'Only tests, fixtures, stories and the demo import @plein/testing',
  },
  {
    name: 'a source that imports a fixture',
    files: {
      [`${components}/channel/channel.ts`]: `export { a } from './channel.fixtures.js';`,
      [`${components}/channel/channel.fixtures.ts`]: 'export const a = 1;',
    },
    report: `floor: ${components}/channel/channel.ts → ${components}/channel/channel.fixtures.ts`,
    advice: 'Only tests import a test or a fixture',
  },
  {
    name: 'a layer of the gateway that imports a type from a layer above it',
    files: {
      [`${gateway}/residents/polls/polls.ts`]: `export type { Editor } from '../../staff/polls/editor.js';`,
      [`${gateway}/staff/polls/editor.ts`]: 'export type Editor = string;',
    },
    report: `layer: ${gateway}/residents/polls/polls.ts → ${gateway}/staff/polls/editor.ts`,
    advice: 'residents is below staff: move what both need to auth or connectors',
  },
  {
    name: 'a layer of the gateway that imports from the one beside it',
    files: {
      [`${gateway}/http/csv.ts`]: `export { count } from '../aggregation/count.js';`,
      [`${gateway}/aggregation/count.ts`]: 'export const count = 1;',
    },
    report: `layer: ${gateway}/http/csv.ts → ${gateway}/aggregation/count.ts`,
    advice: 'http is beside aggregation: move what both need to core',
  },
  {
    name: 'a folder of the gateway that has no layer',
    files: { [`${gateway}/helpers/help.ts`]: 'export {};' },
    report: `layer: ${gateway}/helpers/help.ts → scripts/check/graph/rules/layers.mjs`,
    advice: 'Give helpers a place in the layers',
  },
  {
    name: 'Node in a part of the gateway that a page opens too',
    files: { [`${gateway}/core/digest.ts`]: `export { createHash } from 'node:crypto';` },
    report: `node: ${gateway}/core/digest.ts → node:crypto`,
    advice: 'use Node: pass in what it gives',
  },
  {
    name: 'Node without its prefix, in a package for a browser',
    files: { [`${components}/index.ts`]: `export { readFileSync } from 'fs';` },
    report: `node: ${components}/index.ts → fs`,
    advice: 'pass in what it gives',
  },
  {
    name: 'a page that reaches what only Node runs, through a file between',
    files: {
      [`${gateway}/browser.ts`]: `export { store } from './store/store.js';`,
      [`${gateway}/store/store.ts`]: `export const store = () => import('./libsql/worker.js');`,
      [`${gateway}/store/libsql/worker.ts`]: `export { parentPort } from 'node:worker_threads';`,
    },
    report: `node: ${gateway}/store/store.ts → ${gateway}/store/libsql/worker.ts`,
    advice: 'browser.ts reaches this import',
  },
];

const good: Example[] = [
  {
    name: 'a floor that imports from a floor below it',
    files: {
      [`${components}/index.ts`]: `export { a } from '@plein/domain/text/deep.js';`,
      [`${domain}/text/deep.ts`]: 'export const a = 1;',
    },
  },
  {
    name: 'a test, a fixture and a story that open the gateway in a page',
    files: {
      [`${components}/channel/channel.test.ts`]: `export { open } from '@plein/testing/page.js';`,
      [`${components}/channel/channel.fixtures.ts`]: `export { open } from '@plein/testing/page.js';`,
      'stories/a.stories.ts': `export { open } from '@plein/testing/page.js';`,
      'packages/testing/src/page.ts': `export { createGateway as open } from '@plein/gateway/page.js';`,
      [`${gateway}/browser.ts`]: 'export const createGateway = 1;',
    },
  },
  {
    name: 'a gateway in layers, with Node where only Node runs it',
    files: {
      [`${gateway}/index.ts`]: `export { serve } from './server/serve.js';`,
      [`${gateway}/server/serve.ts`]: `import { join } from 'node:path';\nimport { app } from '../app.js';\nexport const serve = [join, app];`,
      [`${gateway}/app.ts`]: `export { polls as app } from './residents/polls/polls.js';`,
      [`${gateway}/residents/polls/polls.ts`]: 'export const polls = 1;',
      [`${gateway}/residents/polls/polls.test.ts`]: `export { app } from '../../app.js';`,
    },
  },
  {
    name: 'a text that only looks like an import',
    files: {
      [`${domain}/text/index.ts`]: `export const sample = "import { a } from '@plein/components';"; // import('./gone.js')`,
    },
  },
];

describeExamples('the graph check, about what imports what', bad, good);
