import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { withSortedUnions } from './declarations.mjs';
import { missingChangeset, waitingChanges } from './changesets.mjs';
import { publishedPackages } from '../../check/packages/published.mjs';

const change = (now: string, released: string | undefined, levels: ('major' | 'minor' | 'patch')[] = []) =>
  missingChangeset({ name: '@plein/x', version: '0.1.0', now, released, levels: new Set(levels) });
const api = '# Public API\n\n```ts\nfunction open(): void;\nfunction close(): void;\n```\n';
const more = api.replace('```\n', 'function wait(): void;\n```\n');
const less = api.replace('function close(): void;\n', '');

test('what did not change since the last release needs no changeset', () => {
  assert.equal(change(api, api), undefined);
});

test('what changed, or was never released, needs a changeset that names the package', () => {
  assert.match(change(more, api) ?? '', /@plein\/x changed.*npx changeset/);
  assert.match(change(api, undefined) ?? '', /@plein\/x changed/);
  assert.equal(change(more, api, ['patch']), undefined);
  assert.equal(change(api, undefined, ['minor']), undefined);
});

test('what is gone breaks who uses it, and its changeset says so', () => {
  assert.match(change(less, api, ['patch']) ?? '', /lost "function close\(\): void;".*must say minor/);
  assert.equal(change(less, api, ['patch', 'minor']), undefined);
  const first = { name: '@plein/x', version: '1.4.0', now: less, released: api };
  assert.match(missingChangeset({ ...first, levels: new Set(['minor'] as const) }) ?? '', /must say major/);
  assert.equal(missingChangeset({ ...first, levels: new Set(['major'] as const) }), undefined);
});

test('the waiting changesets name packages that are published', () => {
  const names = publishedPackages().map(({ name }) => name);
  for (const name of waitingChanges().keys()) assert.ok(names.includes(name), `there is no package ${name}`);
});

test('the order in which the compiler met the members of a union makes no difference', () => {
  const written = (type: string): string => {
    const source = ts.createSourceFile('x.d.ts', `type Code = ${type};`, ts.ScriptTarget.ES2022);
    const [statement] = source.statements;
    assert.ok(statement);
    const sorted = withSortedUnions(statement, source);
    return ts.createPrinter().printNode(ts.EmitHint.Unspecified, sorted, source);
  };
  const first = written(`'b' | 'a' | readonly ('d' | 'c')[] | undefined`);
  assert.equal(first, written(`undefined | readonly ('c' | 'd')[] | 'a' | 'b'`));
  assert.match(first, /"a" \| "b"|'a' \| 'b'/);
});
