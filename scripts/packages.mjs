/**
 * Checks each package that is published: what npm would pack, the types that it declares, and that all of it
 * can be used from a folder of its own. Needs what `npm run build` makes. A picture of what each package
 * exports is held against its changesets.
 */
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { Checks } from './demo/checks.mjs';
import { typeProblemsOf } from './packages/declared-types.mjs';
import { installPacked } from './packages/fresh-folder.mjs';
import { publishedPackages } from './packages/published.mjs';
import { bundlePage, checkTypes, importInNode } from './packages/use-packed.mjs';

const checks = new Checks();

for (const { name, folder, manifest } of publishedPackages()) {
  await checks.check(`${name} is packed as its package.json says`, async () => {
    const { messages } = await publint({ pkgDir: folder, strict: true });
    const problems = messages.map((message) => formatMessage(message, manifest, { color: false }));
    if (problems.length > 0) throw new Error(problems.join('\n'));
  });
}

const { folder, tarballs, remove } = await installPacked();
for (const [name, tarball] of tarballs) {
  await checks.check(`${name} declares types that fit what it exports`, async () => {
    const problems = await typeProblemsOf(tarball);
    if (problems.length > 0) throw new Error(problems.join('\n'));
  });
}
await checks.check('every path of every package can be imported in Node', () => importInNode(folder));
await checks.check('types hold where a bundler finds modules', () => checkTypes(folder, 'bundler'));
await checks.check('types hold where Node finds modules', () => checkTypes(folder, 'nodenext'));
await checks.check('a page can be bundled', () => bundlePage(folder));
remove();
checks.finish();
