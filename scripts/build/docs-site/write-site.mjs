import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { siteFiles } from './site.mjs';

/**
 * Writes the pages of the guides beside their script.
 * @param {readonly string[]} styles style sheets, of which the site gets one
 * @returns {import('rollup').Plugin}
 */
export function writeSite(styles) {
  return {
    name: 'plein-docs-site',
    generateBundle(_options, bundle) {
      const entry = Object.values(bundle).find((output) => output.type === 'chunk' && output.isEntry);
      if (!entry) return;
      const css = styles.map((file) => readFileSync(file, 'utf8')).join('\n');
      const hash = createHash('sha256').update(css).digest('hex').slice(0, 8);
      const files = { script: entry.fileName, style: `guides-${hash}.css`, index: 'sections.json' };
      this.emitFile({ type: 'asset', fileName: files.style, source: css });
      for (const [fileName, source] of siteFiles(files)) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
