import { ask } from '../request.js';
import { exitCodes, type CommandContext, type Given } from '../command-context.js';
import { contentFolderOf, contentIn, partsIn } from '../content-folder-of.js';

/** Puts the parts of a content folder in the store, also where the newsroom had changed them. */
export async function importContentCommand(context: CommandContext, given: Given): Promise<number> {
  const parts = partsIn(given);
  const folder = contentFolderOf(context, given);
  const { cases: _, ...content } = await contentIn(folder);
  if (given.options['dryRun'] === true) {
    context.answer(
      { status: 'ready', parts },
      `The content is right. Nothing is stored: ${parts.join(', ')}.`,
    );
    return exitCodes.done;
  }
  const client = await context.adminClient({ makesStore: true });
  const { kept } = await ask<{ kept: string[] }>(
    client,
    '/v1/content',
    { ...content, parts },
    undefined,
    'PUT',
  );
  const note = kept.length > 0 ? `\nNot changed, because the newsroom wrote it: ${kept.join(', ')}.` : '';
  context.answer({ status: 'stored', parts, kept }, `Stored: ${parts.join(', ')}.${note}`);
  return exitCodes.done;
}
