import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../build/run-program.mjs';
import { readGraph } from '../../check/graph/graph.mjs';
import { readSources } from '../../check/graph/sources.mjs';
import { drawArchitecture } from './drawing.mjs';
import { directImports, roughly, summarise } from './summary.mjs';

/** The groups of a repository in which each file imports the others that are named. */
const groupsOf = (imports: Readonly<Record<string, readonly string[]>>): ReturnType<typeof summarise> =>
  summarise(
    new Map(
      Object.entries(imports).map(([file, others]) => [
        file,
        others.map((to) => ({ specifier: to, to, type: false })),
      ]),
    ),
    (file) => file.split('/')[0],
  );

test('the drawing shows the imports that there are; else run npm run architecture', () => {
  const committed = readFileSync(path.join(root, 'docs/architecture.svg'), 'utf8');
  assert.equal(committed, drawArchitecture(readGraph(readSources(root))));
});

test('counts files and the imports between groups, and nothing within a group', () => {
  const groups = groupsOf({ 'a/1': ['a/2', 'b/1', 'b/2'], 'a/2': ['b/1'], 'b/1': [], 'b/2': [] });
  assert.deepEqual(groups.get('a'), { name: 'a', files: 2, imports: new Map([['b', 3]]) });
  assert.deepEqual(groups.get('b'), { name: 'b', files: 2, imports: new Map() });
});

test('leaves out what a detour shows', () => {
  const groups = groupsOf({ 'a/1': ['b/1', 'c/1', 'd/1'], 'b/1': ['c/1'], 'c/1': [], 'd/1': ['c/1'] });
  assert.deepEqual(
    directImports(groups).map(({ from, to }) => `${from} → ${to}`),
    ['a → b', 'a → d', 'b → c', 'd → c'],
  );
});

test('rounds a count down to a step, so that few changes of the sources change the drawing', () => {
  assert.deepEqual([1, 2, 3, 9, 10, 99, 161, 300].map(roughly), [
    '1+',
    '1+',
    '3+',
    '3+',
    '10+',
    '30+',
    '100+',
    '300+',
  ]);
});
