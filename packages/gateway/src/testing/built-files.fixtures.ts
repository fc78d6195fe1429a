import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Name of the hashed file with the script for pages. */
export const embedScript = 'plein-a1b2c3d4.js';
/** Name of the hashed file with the newsroom app. */
export const newsroomScript = 'newsroom-e5f6a7b8.js';

/** Writes what a build of `@plein/embed` makes. The file that an element needs has a name of its own in each build. */
export async function writeEmbedBuild(
  folder: string,
  { version, script }: { version: string; script: string },
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files = {
    'manifest.json': JSON.stringify({
      version,
      'plein.js': { file: script },
      'plein.css': { file: 'plein.css' },
    }),
    [script]: `/* the script for pages of ${version} */\n`.repeat(50),
    [script.replace('plein-', 'contact-')]: `/* an element of ${version} */\n`,
    'plein.css': 'plein-poll { display: block }\n',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}

/**
 * Writes the files that builds of `@plein/embed`, `@plein/newsroom` and `@plein/docs-site` make. Returns the
 * settings that name their folders.
 */
export async function writeBuiltFiles(folder: string): Promise<Record<string, string>> {
  const embed = join(folder, 'embed');
  const newsroom = join(folder, 'newsroom');
  const docs = join(folder, 'docs');
  await mkdir(embed, { recursive: true });
  await mkdir(newsroom, { recursive: true });
  await mkdir(join(docs, 'nl'), { recursive: true });
  await writeEmbedBuild(embed, { version: '0.1.0', script: embedScript });
  await writeFile(
    join(newsroom, 'index.html'),
    `<script type="module" src="./${newsroomScript}"></script>\n`,
  );
  await writeFile(join(newsroom, newsroomScript), '/* the newsroom */\n');
  await writeFile(join(docs, 'index.html'), '<h1>Gidsen</h1>\n');
  await writeFile(join(docs, 'nl', 'editors.html'), '<h1>Voor webredacteuren</h1>\n');
  return { PLEIN_EMBED_FOLDER: embed, PLEIN_NEWSROOM_FOLDER: newsroom, PLEIN_DOCS_FOLDER: docs };
}
