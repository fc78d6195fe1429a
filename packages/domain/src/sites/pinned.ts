/** The files of one build of the script for pages: `manifest.json` at `/embed/` of a gateway. */
export interface EmbedManifest {
  readonly version: string;
  readonly 'plein.js': { readonly file: string };
  readonly 'plein.css': { readonly file: string };
  /** The hash of each file, as the attribute `integrity` takes it, by name. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** Lines for the head of a page that runs one build and nothing else. */
export interface PinnedSnippet {
  readonly lines: string;
  /** The text of the import map in these lines, whose hash a Content Security Policy needs. */
  readonly importMap: string;
}

/** Reads the manifest of a gateway; undefined where its build knows no hashes. */
export function readEmbedManifest(value: unknown): EmbedManifest | undefined {
  const manifest = value as Partial<EmbedManifest> | null | undefined;
  const files = [manifest?.['plein.js']?.file, manifest?.['plein.css']?.file];
  const isWhole = manifest?.version && files.every((file) => file && manifest.integrity?.[file]);
  return isWhole ? (manifest as EmbedManifest) : undefined;
}

/**
 * Makes the lines for a page that runs one build: a browser refuses each file with another hash. The hashes of the files
 * that the script fetches stand in an import map, which all engines of today check for every import.
 */
export function pinnedSnippet(gateway: string, manifest: EmbedManifest): PinnedSnippet {
  const { version, integrity, 'plein.js': script, 'plein.css': styles } = manifest;
  const folder = `${gateway}/embed/v${version}/`;
  const modules = Object.entries(integrity).filter(([name]) => name.endsWith('.js') && name !== script.file);
  const map = JSON.stringify({
    integrity: Object.fromEntries(modules.map(([name, hash]) => [folder + name, hash])),
  });
  const attributes = (file: string): string => `integrity="${integrity[file] ?? ''}" crossorigin="anonymous"`;
  return {
    lines: [
      `<link rel="stylesheet" href="${folder}${styles.file}" ${attributes(styles.file)} />`,
      `<script type="importmap">${map}</script>`,
      `<script type="module" src="${folder}${script.file}" ${attributes(script.file)}></script>`,
    ].join('\n'),
    importMap: map,
  };
}
