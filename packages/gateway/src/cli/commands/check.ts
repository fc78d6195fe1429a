import { fileProblemLine, readContentFolder } from '../../server/content-folder/read-folder.js';
import { exitCodes, type CommandContext, type Given } from '../command-context.js';
import { countOf } from '../words.js';
import { contentFolderOf } from '../content-folder-of.js';

/** Checks a content folder, and names everything that is wrong with it. */
export async function checkCommand(context: CommandContext, given: Given): Promise<number> {
  const folder = contentFolderOf(context, given);
  const result = await readContentFolder(folder);
  if (result.status === 'invalid') {
    const { problems } = result;
    const lines = [
      ...problems.map(fileProblemLine),
      '',
      `${countOf(problems.length, 'fault')} in ${folder}.`,
    ];
    context.answer({ status: 'invalid', folder, problems }, lines.join('\n'));
    return exitCodes.wrong;
  }
  const { profile, polls, knowledge = [], municipality } = result.content;
  const counts = [
    countOf(profile.channels.length, 'channel'),
    countOf(profile.holidays.length, 'holiday'),
    countOf(profile.tasks.length, 'task'),
    countOf(knowledge.length, 'question'),
    countOf(polls.length, 'poll'),
  ];
  const name = profile.organisation.name;
  context.answer(
    { status: 'ready', folder, municipality },
    `The content of ${name} (${municipality}) is right: ${counts.join(', ')}.`,
  );
  return exitCodes.done;
}
