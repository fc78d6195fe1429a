import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { transform } from 'esbuild';
import { isElement } from '../../generate/manifest/published-elements.mjs';
import { readManifest } from '../../generate/manifest/read-manifest.mjs';
import { allSamples, samplesIn, type Sample } from './extract.mjs';
import { steps } from '../../test/steps.mjs';
import { root } from '../../build/run-program.mjs';

const samples = allSamples();
const place = ({ page, line }: Sample): string => `${page}:${line}`;
const inLanguage = (...names: string[]): Sample[] =>
  samples.filter(({ language, notRun }) => names.includes(language) && notRun === undefined);
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
/** Programs of our own packages, which npm links where they are built. */
const { bin } = JSON.parse(readFileSync(path.join(root, 'packages/gateway/package.json'), 'utf8')) as {
  bin: Record<string, string>;
};
const ownPrograms = Object.keys(bin);

test('a sample is found with its language, what is given, and why it is not run', () => {
  const text = [
    'Text.\n\n```ts\nopen();\n```\n',
    '<!-- sample: given const a = 1; -->\n\n```ts\nopen(a);\n```\n',
    '<!-- sample: not run, because it is a drawing -->\n\n```text\n|\n```\n',
  ].join('\n');
  const found = samplesIn('x.md', text).map(({ line, language, given, notRun }) => [
    line,
    language,
    given,
    notRun,
  ]);
  assert.deepEqual(found, [
    [3, 'ts', '', undefined],
    [9, 'ts', 'const a = 1;', undefined],
    [15, 'text', '', 'it is a drawing'],
  ]);
});

test('every sample is in a language that a test runs, or says why it is not run', () => {
  const run = ['html', 'ts', 'tsx', 'js', 'css', 'sh', 'json'];
  for (const sample of samples) {
    assert.ok(
      sample.notRun !== undefined || run.includes(sample.language),
      `${place(sample)}: no test runs ${sample.language || 'a block without a language'}; write what it is, or <!-- sample: not run, because … -->`,
    );
  }
  assert.ok(samples.length > 30, 'the samples were not found');
});

test('every command in a sample exists', () => {
  for (const sample of inLanguage('sh')) {
    for (const line of sample.text.split('\n').filter((one) => one.trim() && !one.trim().startsWith('#'))) {
      for (const command of line.replace(/\s+#.*$/, '').split('&&')) {
        const [program = '', first = '', ...rest] = command.trim().split(/\s+/);
        const where = `${place(sample)}: ${command.trim()}`;
        if (program === 'npm') {
          const name = first === 'run' ? (rest[0] ?? '') : first;
          assert.ok(name in scripts || ['install', 'ci'].includes(name), `${where} is no script`);
          const named = first === 'test' ? rest.filter((one) => one !== '--') : [];
          for (const step of named)
            assert.ok(
              steps.some(({ name: known }) => known === step),
              `${where} names no step ${step}`,
            );
        } else if (program === 'npx') {
          assert.ok(
            ownPrograms.includes(first) || existsSync(path.join(root, 'node_modules/.bin', first)),
            `${where} is not installed`,
          );
        } else {
          assert.ok(
            ['node', 'curl', 'git', 'docker', 'cd', 'cp'].includes(program) || program.includes('='),
            where,
          );
        }
      }
    }
  }
});

test('every style sheet in a sample is one, and names tokens and parts that exist', async () => {
  const elements = readManifest()
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(isElement);
  const tokens = new Set(elements.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)));
  for (const sample of inLanguage('css')) {
    const { warnings } = await transform(sample.text, { loader: 'css' });
    assert.deepEqual(warnings, [], place(sample));
    for (const [name] of sample.text.matchAll(/--plein-[\w-]+/g)) {
      assert.ok(tokens.has(name) || name === '--plein-reserve', `${place(sample)}: no element reads ${name}`);
    }
    for (const [, tag = '', part = ''] of sample.text.matchAll(/(plein-[\w-]+)::part\(([\w-]+)\)/g)) {
      const parts = elements.find(({ tagName }) => tagName === tag)?.cssParts ?? [];
      assert.ok(
        parts.some(({ name }) => name === part),
        `${place(sample)}: <${tag}> has no part ${part}`,
      );
    }
  }
});

test('every JSON in a sample can be read', () => {
  for (const sample of inLanguage('json')) {
    assert.doesNotThrow(() => void JSON.parse(sample.text), place(sample));
  }
});
