import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../run-program.mjs';
import { compileCatalog, readCatalog } from './catalog.mjs';
import { zipOf } from './zip.mjs';

const folder = path.join(root, 'packages/wordpress');
const dutch = 'plein/languages/plein-nl_NL';
/** WordPress reads no other Dutch where a site speaks one of these. */
const alsoDutch = ['nl_NL_formal', 'nl_BE'];

/** Returns the files of the plugin by their path in the zip, with the catalogs that WordPress loads. */
export function pluginFiles() {
  /** @type {Record<string, string | Buffer>} */
  const files = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const place = name.replaceAll(path.sep, '/');
    if (place.startsWith('plein/') && /\.\w+$/.test(place))
      files[place] = readFileSync(path.join(folder, name));
  }
  const catalog = compileCatalog(readCatalog(String(files[`${dutch}.po`])));
  for (const locale of ['nl_NL', ...alsoDutch]) files[dutch.replace('nl_NL', locale) + '.mo'] = catalog;
  return files;
}

/** Returns the version in the head of the plugin. */
export const pluginVersion = (/** @type {ReturnType<typeof pluginFiles>} */ files) =>
  /^ \* Version: (\S+)$/m.exec(String(files['plein/plein.php']))?.[1] ?? '';

/** Returns the zip that an administrator installs. */
export const pluginZip = () => zipOf(pluginFiles());
