import { contentFiles, writeFiles, type WrittenContent } from '../../server/content-folder/write-folder.js';
import { ask } from '../request.js';
import { exitCodes, type CommandContext, type Given } from '../command-context.js';
import { contentFolderOf, partsIn } from '../content-folder-of.js';
import { countOf } from '../words.js';

/** Writes the content of the store to a folder. Files of the same name are replaced, others stay. */
export async function exportContentCommand(context: CommandContext, given: Given): Promise<number> {
  const parts = partsIn(given);
  const folder = contentFolderOf(context, given);
  const content = await ask<WrittenContent>(await context.adminClient(), '/v1/content');
  const files = contentFiles(content, parts);
  await writeFiles(folder, files);
  context.answer(
    { status: 'written', folder, files: [...files.keys()] },
    `${countOf(files.size, 'file')} written to ${folder}.`,
  );
  return exitCodes.done;
}
