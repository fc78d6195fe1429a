import { ballotSecretComplaint } from '../../server/ballot-secret.js';
import { checkConnectors } from '../../server/connectors/check-connectors.js';
import { fileProblemLine, readContentFolder } from '../../server/content-folder/read-folder.js';
import { exitCodes, type CommandContext, type Given } from '../command-context.js';
import { countOf } from '../words.js';
import { contentFolderOf } from '../content-folder-of.js';

/** Checks a content folder and the outside systems of the settings, and names everything that is wrong with them. */
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
  const config = context.config();
  const { health, lines, areWell } = await checkConnectors(config.connectors);
  const complaint = ballotSecretComplaint(config);
  const status = areWell ? 'ready' : 'invalid';
  context.answer(
    {
      ...{ status, folder, municipality },
      ...(health.length > 0 && { connectors: health }),
      ...(complaint !== undefined && { warnings: [complaint] }),
    },
    [
      `The content of ${name} (${municipality}) is right: ${counts.join(', ')}.`,
      ...lines,
      ...(complaint === undefined ? [] : [complaint]),
    ].join('\n'),
  );
  return areWell ? exitCodes.done : exitCodes.wrong;
}
