import { type Broken, components, describeExamples, domain, type Example } from './graph.fixtures.js';

const lines = (count: number) => '// a line\n'.repeat(count);
const manyFiles = (folder: string, count: number, name = 'part') =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${folder}/${name}-${index + 1}.ts`, 'export {};']),
  );

const kinds = `export const pollKinds = ['single', 'multiple'] as const;`;

const bad: Broken[] = [
  {
    name: 'two files that import types of each other',
    files: {
      [`${domain}/text/one.ts`]: `import type { Two } from './two.js';\nexport type One = Two | 1;`,
      [`${domain}/text/two.ts`]: `import type { One } from './one.js';\nexport type Two = One[];`,
    },
    report: `circle: ${domain}/text/one.ts → ${domain}/text/two.ts`,
    advice: 'move what both need to a third file',
  },
  {
    name: 'a circle through another package',
    files: {
      [`${components}/index.ts`]: `export * from './a/a.js';`,
      [`${components}/a/a.ts`]: `export { a } from '@plein/domain/text.js';`,
      [`${domain}/text/index.ts`]: `export const a = () => import('@plein/components');`,
    },
    report: `circle: ${components}/a/a.ts → ${domain}/text/index.ts`,
    advice: `(${components}/a/a.ts → ${domain}/text/index.ts → ${components}/index.ts → ${components}/a/a.ts)`,
  },
  {
    name: 'scripts that import each other',
    files: {
      'scripts/a.mjs': `import { b } from './b.mjs';\nexport const a = b;`,
      'scripts/b.mjs': `/** @typedef {import('./a.mjs').A} A */\nexport const b = 1;`,
    },
    report: 'circle: scripts/a.mjs → scripts/b.mjs',
    advice: 'let one import the other alone',
  },
  {
    name: 'a file that imports itself',
    files: { [`${domain}/text/index.ts`]: `export const a = 1;\nexport { a as b } from './index.js';` },
    report: `circle: ${domain}/text/index.ts → ${domain}/text/index.ts`,
    advice: 'A file never imports itself',
  },
  {
    name: 'a loose file at the root of a package',
    files: { [`${components}/helpers.ts`]: 'export const a = 1;' },
    report: `root: ${components}/helpers.ts → packages/components/package.json`,
    advice: 'move the file into the folder of what it is for',
  },
  {
    name: 'a folder of more than 12 files',
    files: manyFiles('scripts/parts', 13),
    report: 'folder: scripts/parts',
    advice: 'It has 13 files and no folder, and 12 is the most',
  },
  {
    name: 'a file of more than 300 lines',
    files: { 'stories/long.ts': lines(301) },
    report: 'length: stories/long.ts',
    advice: 'It has 301 lines, and 300 is the most',
  },
  {
    name: 'a test of more than 300 lines',
    files: { [`${components}/channel/channel.test.ts`]: lines(301) },
    report: `length: ${components}/channel/channel.test.ts`,
    advice: 'split it by reason',
  },
  {
    name: 'a second definition of the problem type',
    files: {
      [`${domain}/problem/index.ts`]: 'export interface Problem {\n  status: number;\n}',
      [`${components}/controllers/request.ts`]: 'export interface Problem extends Error {}',
    },
    report: `once: ${components}/controllers/request.ts → ${domain}/problem/index.ts`,
    advice: 'Problem is defined once: import the type from there',
  },
  {
    name: 'a comparison with the kind of a poll',
    files: {
      [`${domain}/polls/codes.ts`]: kinds,
      [`${components}/poll/poll.ts`]: `export const limit = (kind: string): number => (kind === 'multiple' ? 3 : 1);`,
    },
    report: `kind: ${components}/poll/poll.ts → ${domain}/polls/codes.ts`,
    advice: 'Look the kind of a poll up in a Record<PollKind, …>',
  },
  {
    name: 'an import of something that is not there',
    files: { [`${domain}/text/index.ts`]: `export { a } from './gone.js';` },
    report: `unresolved: ${domain}/text/index.ts → ./gone.js`,
    advice: 'No source of ours has this name',
  },
];

const good: Example[] = [
  {
    name: 'two files that share a third',
    files: {
      [`${domain}/text/one.ts`]: `export type { Three as One } from './three.js';`,
      [`${domain}/text/two.ts`]: `export type { Three as Two } from './three.js';`,
      [`${domain}/text/three.ts`]: 'export type Three = 3;',
    },
  },
  {
    name: 'a folder of 12 files with their tests, and a larger one with a folder',
    files: {
      ...manyFiles('scripts/parts', 12),
      ...manyFiles('stories/parts', 13),
      'scripts/parts/part.test.ts': 'export {};',
      'stories/parts/icons/icon.ts': 'export {};',
    },
  },
  {
    name: 'a file of 300 lines, and a longer one that a program wrote',
    files: {
      'stories/long.ts': lines(300),
      'stories/generated/list.ts': lines(900),
      'stories/a.ts': `// Made by \`npm run a\`.\n${lines(900)}`,
    },
  },
  {
    name: 'a table of the kinds of polls',
    files: {
      [`${domain}/polls/codes.ts`]: kinds,
      [`${components}/poll/poll.ts`]: `export const limits = { single: 1, multiple: 3 };\nexport const first = 'single';`,
    },
  },
  {
    name: 'a problem type that others import and export again',
    files: {
      [`${domain}/problem/index.ts`]: 'export interface Problem {\n  status: number;\n}',
      [`${components}/controllers/request.ts`]: `import type { Problem } from '@plein/domain/problem.js';\nexport type Failure = Problem;\nexport type { Problem } from '@plein/domain/problem.js';`,
    },
  },
];

describeExamples('the graph check, about circles, places and sizes', bad, good);
