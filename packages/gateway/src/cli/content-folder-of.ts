import { contentParts, type ContentPart } from '@plein/domain/content.js';
import type { SeedContent } from '../residents/content/check-content.js';
import { StartError } from '../core/start-error.js';
import { resolve } from 'node:path';
import { fileProblemLine, isContentFolder, readContentFolder } from '../server/content-folder/read-folder.js';
import { textOf, type CommandContext, type Given } from './command-context.js';

/** The folder that commands use where none is named. */
export const usualFolder = 'content';

/** Returns the folder that a command is about: its argument, that of the settings, or the usual one. */
export function contentFolderOf({ config, folder }: CommandContext, given: Given): string {
  return resolve(folder, given.args[0] ?? config().contentFolder ?? usualFolder);
}

/** Returns the folder that a start reads: that of the settings, or the usual one where it is there. */
export async function usedContentFolder({ config, folder }: CommandContext): Promise<string | undefined> {
  const { contentFolder } = config();
  if (contentFolder !== undefined) return resolve(folder, contentFolder);
  const usual = resolve(folder, usualFolder);
  return (await isContentFolder(usual)) ? usual : undefined;
}

/**
 * Reads a content folder.
 * @throws StartError that names everything that is wrong
 */
export async function contentIn(folder: string): Promise<SeedContent> {
  const result = await readContentFolder(folder);
  if (result.status === 'ready') return result.content;
  const lines = result.problems.map(fileProblemLine).join('\n');
  throw new StartError(`${lines}\n\nThe content in ${folder} is not right, so nothing of it is used.`);
}

/**
 * Returns the parts of `--parts channels,tasks`, or all of them.
 * @throws StartError where a part does not exist
 */
export function partsIn(given: Given): readonly ContentPart[] {
  const text = textOf(given, 'parts');
  if (text === undefined) return contentParts;
  return text.split(',').map((name) => {
    const part = contentParts.find((one) => one === name.trim());
    if (part) return part;
    throw new StartError(`There is no part "${name.trim()}". The parts are ${contentParts.join(', ')}.`);
  });
}
