/**
 * Packs every package that is published, and the plugin for WordPress. Usage: npm run pack -- [folder]; without a folder the files go to `packed`.
 * The settings of this repository run no scripts of packages, so it runs what npm would run before it packs.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { publishedPackages } from '../check/packages/published.mjs';
import { root, run } from './run-program.mjs';
import './prepack.mjs';
import { pluginFiles, pluginVersion, pluginZip } from './wordpress/plugin.mjs';

const folder = path.resolve(process.env['INIT_CWD'] ?? root, process.argv[2] ?? 'packed');
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, `plein-wordpress-${pluginVersion(pluginFiles())}.zip`), pluginZip());
const workspaces = publishedPackages().flatMap(({ name }) => ['--workspace', name]);
const { code } = await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder, ...workspaces], {
  show: true,
});
process.exitCode = code;
