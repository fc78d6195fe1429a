import { StartError } from '../../core/start-error.js';
import { isContentFolder } from '../../server/content-folder/read-folder.js';
import { contentFiles, writeNewFolder } from '../../server/content-folder/write-folder.js';
import { readdir } from 'node:fs/promises';
import { relative } from 'node:path';
import { exitCodes, textOf, type CommandContext, type Given } from '../command-context.js';
import { contentFolderOf, usualFolder } from '../content-folder-of.js';
import { firstContent, type InitAnswers } from '../init/first-content.js';
import { initTerms, type InitTerms } from '../init/init-terms.js';
import { answerProblems, askFor } from '../init/questions.js';

/** Writes a small content folder, from the options and, on a terminal, from questions. It replaces nothing. */
export async function initCommand(context: CommandContext, given: Given): Promise<number> {
  const folder = contentFolderOf(context, given);
  const terms = initTerms[context.language];
  await refuseUsed(folder, terms);
  const flags = answersIn(given);
  const answers = context.isInteractive ? await askFor(flags, terms) : flags;
  if (!answers) return exitCodes.interrupted;
  const problems = answerProblems(answers, terms);
  if (problems.length > 0) throw new StartError(problems.join('\n'));
  const content = firstContent({ ...answers, name: answers.name ?? '' }, new Date());
  const files = contentFiles(content);
  await writeNewFolder(folder, files);
  const shown = relative(context.folder, folder) || '.';
  const [checked, started] = shown === usualFolder ? ['', ''] : [` ${shown}`, ` --content ${shown}`];
  context.answer(
    { status: 'written', folder, files: [...files.keys()] },
    terms.written(
      content.profile.organisation.name,
      shown,
      `  npx plein check${checked}\n  npx plein start${started}`,
    ),
  );
  return exitCodes.done;
}

async function refuseUsed(folder: string, terms: InitTerms): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  if (names.length === 0) return;
  throw new StartError(terms.used(folder, await isContentFolder(folder)));
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
