import path from 'node:path';
import { docsSite, newsroomPage, programs } from '../../../build/targets.mjs';
import { isTest } from '../sources.mjs';
import { layers } from './layers.mjs';

/** @returns {Set<string>} the sources that other packages import, or that a program starts by name */
function entriesOf(/** @type {string} */ name, /** @type {{ exports?: object }} */ manifest) {
  const targets = Object.values(manifest.exports ?? {}).map((target) => target?.source ?? '');
  const others = name === 'gateway' ? layers.flat().map((layer) => `src/${layer}`) : [];
  if (name === 'newsroom') others.push(newsroomPage.script, newsroomPage.page);
  if (name === 'docs-site')
    others.push(
      ...[docsSite.script, ...docsSite.styles].map((file) => path.posix.relative(`packages/${name}`, file)),
    );
  const entries = [...targets, ...Object.values(programs[name] ?? {}), ...others];
  return new Set(entries.map((source) => `packages/${name}/${source.replace(/^\.\//, '')}`));
}

/**
 * The root of a package holds only its entries: the files that its `exports` name, the files that are built
 * by path, and the parts of the gateway that are one file.
 * @type {import('../rule.mjs').Rule}
 */
export function rootRule({ sources }) {
  return [...sources.packages].flatMap(([name, manifest]) => {
    const entries = entriesOf(name, manifest);
    return [...sources.files.keys()]
      .filter((file) => file.startsWith(`packages/${name}/src/`) && file.split('/').length === 4)
      .filter((file) => !isTest(file) && !entries.has(file))
      .map((file) => ({
        file,
        other: `packages/${name}/package.json`,
        advice:
          'The root of a package holds its named entries: move the file into the folder of what it is for.',
      }));
  });
}
