import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The hashed file that the script for pages is in. */
export const embedScript = 'plein-a1b2c3d4.js';
/** The hashed file that the app of the newsroom is in. */
export const newsroomScript = 'newsroom-e5f6a7b8.js';

/** Writes what a build of `@plein/embed` and of `@plein/newsroom` leaves, and answers the settings that name it. */
export async function writeBuiltFiles(folder: string): Promise<Record<string, string>> {
  const embed = join(folder, 'embed');
  const newsroom = join(folder, 'newsroom');
  await mkdir(embed, { recursive: true });
  await mkdir(newsroom, { recursive: true });
  await writeFile(join(embed, 'manifest.json'), JSON.stringify({ 'plein.js': { file: embedScript } }));
  await writeFile(join(embed, embedScript), '/* the script for pages */\n'.repeat(50));
  await writeFile(join(embed, 'plein.css'), 'plein-poll { display: block }\n');
  await writeFile(
    join(newsroom, 'index.html'),
    `<script type="module" src="./${newsroomScript}"></script>\n`,
  );
  await writeFile(join(newsroom, newsroomScript), '/* the newsroom */\n');
  return { PLEIN_EMBED_FOLDER: embed, PLEIN_NEWSROOM_FOLDER: newsroom };
}
