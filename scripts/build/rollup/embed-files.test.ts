import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rollup, type OutputChunk } from 'rollup';
import { compileAtOnce, compileHint } from './compile-at-once.mjs';
import { filesOfModules, knowFiles } from './embed-files.mjs';

const components = '/packages/components/src';
const embed = '/packages/embed/src';

/** A script for a CMS in small: two elements that share parts, a barrel, and something fetched later. */
const sources: Readonly<Record<string, string>> = {
  [`${embed}/plein.ts`]: `
    import { pageFiles } from '${embed}/loading/page-files.ts';
    export const files = pageFiles;
    export const start = () => import('${embed}/page/open-page.ts');
    export const load = [
      () => import('${components}/a/a.define.ts'), () => import('${components}/b/b.define.ts'),
      () => import('${components}/c/c.define.ts'), () => import('${components}/d/d.define.ts'),
    ];`,
  [`${embed}/loading/page-files.ts`]: 'export const pageFiles = { elements: {}, terms: {}, kinds: {} };',
  [`${embed}/page/open-page.ts`]: `
    import { configure } from '/barrel.ts'; export const openPage = () => configure();`,
  '/barrel.ts': `export { configure } from '/configuration.ts'; export { big } from '/big.ts';`,
  '/configuration.ts': `export const configure = () => 'configured';`,
  '/big.ts': `export const big = 'big';`,
  '/lit.ts': `export const lit = globalThis.lit;`,
  '/form.ts': `export const form = globalThis.form;`,
  '/field.ts': `export const field = globalThis.field;`,
  [`${components}/ssr/hydrate.ts`]: `export const hydrate = 1;`,
  ...Object.fromEntries(
    ['a', 'b', 'c', 'd'].flatMap((name) => [
      [
        `${components}/${name}/${name}.define.ts`,
        `import { element } from '${components}/${name}/${name}.ts'; globalThis.${name} = element;`,
      ],
      [`${components}/${name}/terms/de.ts`, `export const terms = '${name} auf Deutsch';`],
    ]),
  ),
  [`${components}/a/a.ts`]: `
    import { lit } from '/lit.ts'; import { form } from '/form.ts'; import { field } from '/field.ts';
    import { configure } from '/barrel.ts';
    export const element = [lit, form, field, configure, () => import('${components}/a/terms/de.ts')];`,
  [`${components}/b/b.ts`]: `
    import { lit } from '/lit.ts'; import { form } from '/form.ts';
    export const element = [lit, form, () => import('${components}/b/terms/de.ts')];`,
  [`${components}/c/c.ts`]: `
    import { lit } from '/lit.ts';
    export const element = [lit, () => import('/panel.ts'), () => import('${components}/c/terms/de.ts')];`,
  [`${components}/d/d.ts`]: `
    import { lit } from '/lit.ts';
    export const element = [
      lit, () => import('/panel.ts'), () => import('${components}/d/terms/de.ts'),
      () => import('${components}/participation-poll/kinds/first/first.ts'),
      () => import('${components}/participation-poll/kinds/second/second.ts'),
      () => import('${components}/participation-poll/kinds/same/same.ts'),
    ];`,
  ...Object.fromEntries(
    ['first', 'second'].map((kind) => [
      `${components}/participation-poll/kinds/${kind}/${kind}.ts`,
      `import { value } from '/value.ts'; import { lit } from '/lit.ts'; export const ballot = ['${kind}', value, lit];`,
    ]),
  ),
  [`${components}/participation-poll/kinds/same/same.ts`]: `
    export { ballot } from '${components}/participation-poll/kinds/second/second.ts';`,
  '/value.ts': `export const value = 'value';`,
  '/panel.ts': `import { field } from '/field.ts'; import { big } from '/barrel.ts'; export const panel = [field, big];`,
};

async function built(): Promise<Map<string, OutputChunk>> {
  const bundle = await rollup({
    input: { plein: `${embed}/plein.ts` },
    plugins: [
      {
        name: 'sources',
        resolveId: (id) => (id in sources ? { id, moduleSideEffects: id.endsWith('.define.ts') } : null),
        load: (id) => sources[id],
      },
      knowFiles(),
      compileAtOnce(),
    ],
  });
  const { output } = await bundle.generate({
    format: 'es',
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: '[name]-[hash].js',
    manualChunks: filesOfModules(),
    onlyExplicitManualChunks: true,
  });
  return new Map(output.flatMap((one) => (one.type === 'chunk' ? [[one.name, one]] : [])));
}

const codeWith = (modules: OutputChunk): string[] =>
  Object.entries(modules.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []));

describe('the files of the script for CMS pages', async () => {
  const files = await built();
  const codeOf = (name: string): string[] => codeWith(files.get(name) as OutputChunk).sort();

  it('hold once what elements share, by how many of them need it', () => {
    assert.deepEqual(codeOf('base'), ['/lit.ts']);
    assert.deepEqual(codeOf('shared'), ['/field.ts', '/form.ts']);
    assert.deepEqual(codeOf('a'), [`${components}/a/a.define.ts`, `${components}/a/a.ts`]);
  });

  it('keep what is fetched later, and what only that needs, out of the first files', () => {
    assert.deepEqual(codeOf('start'), ['/configuration.ts', `${embed}/page/open-page.ts`]);
    assert.deepEqual(codeOf('panel'), ['/big.ts', '/panel.ts']);
    const panel = files.get('panel') as OutputChunk;
    assert.deepEqual(panel.imports, [files.get('shared')?.fileName]);
  });

  it('hold one for each kind of poll, which the first script knows', () => {
    assert.deepEqual(codeOf('first'), [`${components}/participation-poll/kinds/first/first.ts`]);
    assert.deepEqual(codeOf('participation-poll'), ['/value.ts']);
    const first = files.get('first')?.fileName ?? 'none';
    const known = /"kinds":(\{.*?\})/.exec((files.get('plein') as OutputChunk).code)?.[1] ?? '{}';
    const kinds = JSON.parse(known) as Record<string, string[]>;
    assert.ok(kinds['first']?.includes(first));
    assert.deepEqual(Object.keys(kinds).sort(), ['first', 'same', 'second']);
  });

  it('bring the terms of a language together', () => {
    assert.equal(codeOf('terms-de').length, 4);
  });

  it('are known to the first script, which imports none and is imported by none', () => {
    const first = files.get('plein') as OutputChunk;
    assert.deepEqual(first.imports, []);
    for (const { imports } of files.values()) assert.ok(!imports.includes(first.fileName));
    const told = /"plein-a":(\[.*?\])/.exec(first.code.replaceAll(/\s/g, ''))?.[1] ?? '[]';
    const names = ['a', 'base', 'start', 'shared'].map((name) => files.get(name)?.fileName);
    assert.deepEqual([...(JSON.parse(told) as string[])].sort(), names.sort());
    assert.ok(first.code.includes(files.get('terms-de')?.fileName ?? 'none'));
  });

  it('are compiled while they arrive where an element needs them at once, and only there', () => {
    const marked = [...files.values()]
      .filter(({ code }) => code.startsWith(compileHint))
      .map(({ name }) => name);
    assert.deepEqual(marked.sort(), ['a', 'b', 'base', 'c', 'd', 'plein', 'shared', 'start']);
  });
});
