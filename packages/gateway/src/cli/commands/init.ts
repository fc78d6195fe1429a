import { StartError } from '../../core/start-error.js';
import { isContentFolder } from '../../server/content-folder/read-folder.js';
import { contentFiles, writeNewFolder } from '../../server/content-folder/write-folder.js';
import { readdir } from 'node:fs/promises';
import { relative } from 'node:path';
import { exitCodes, textOf, type CommandContext, type Given } from '../command-context.js';
import { contentFolderOf } from '../content-folder-of.js';
import { firstContent, type InitAnswers } from '../init/first-content.js';
import { answerProblems, askFor } from '../init/questions.js';

/** Writes a small content folder, from the options and, on a terminal, from questions. It replaces nothing. */
export async function initCommand(context: CommandContext, given: Given): Promise<number> {
  const folder = contentFolderOf(context, given);
  await refuseUsed(folder);
  const flags = answersIn(given);
  const answers = context.isInteractive ? await askFor(flags) : flags;
  if (!answers) return exitCodes.interrupted;
  const problems = answerProblems(answers);
  if (problems.length > 0) throw new StartError(problems.join('\n'));
  const content = firstContent({ ...answers, name: answers.name ?? '' }, new Date());
  const files = contentFiles(content);
  await writeNewFolder(folder, files);
  const shown = relative(context.folder, folder) || '.';
  context.answer(
    { status: 'written', folder, files: [...files.keys()] },
    `The content of ${content.profile.organisation.name} is in ${shown}. Change it as you like, and then:\n\n  plein check ${shown}\n  plein start --content ${shown}`,
  );
  return exitCodes.done;
}

async function refuseUsed(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  if (names.length === 0) return;
  const what = (await isContentFolder(folder)) ? 'holds content already' : 'is not empty';
  throw new StartError(
    `The folder ${folder} ${what}, so nothing is written. Name a new folder: plein init my-content`,
  );
}

const names = ['name', 'site', 'phone', 'email', 'street', 'postcode', 'city'] as const;

function answersIn(given: Given): Partial<InitAnswers> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = textOf(given, name)?.trim();
      return value ? [[name, value]] : [];
    }),
  );
}
