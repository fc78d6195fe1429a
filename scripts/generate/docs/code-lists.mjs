import { scales } from '../../../packages/domain/src/feedback/scales.ts';
import { channelTable } from '../../../packages/domain/src/vocabulary/channels.ts';
import * as lists from '../../../packages/domain/src/vocabulary/codes.ts';
import * as labels from '../../../packages/domain/src/vocabulary/labels.ts';
import { code, codes, table } from './tables.mjs';

/** Returns the names of the channels that a person answers, in a sentence. */
export function humanChannelNames() {
  return new Intl.ListFormat('en').format(
    lists.channelCodes.flatMap((one) =>
      channelTable[one].answeredBy === 'person' ? [channelTable[one].name.en] : [],
    ),
  );
}

/**
 * Returns a table of the channels: their names, who answers, who may send events, and their names in other
 * systems.
 */
export function channelsTable() {
  return table(
    [
      'code',
      'Dutch',
      'English',
      'answered by',
      'events from',
      'Klantinteracties `kanaal`',
      'Burgerpeiling dv12',
    ],
    lists.channelCodes.map((one) => {
      const { name, answeredBy, sentBy, klantinteracties, citizenSurvey } = channelTable[one];
      return [
        code(one),
        name.nl,
        name.en,
        answeredBy,
        sentBy,
        code(klantinteracties),
        citizenSurvey ? code(citizenSurvey) : 'not asked',
      ];
    }),
  );
}

/** @type {[title: string, list: readonly string[], label: (code: string, language: string) => string][]} */
const named = [
  ['Causes of a contact that could have been prevented (`cause`)', lists.causes, labels.causeName],
  ['How a contact ended (`outcome`)', lists.contactOutcomes, labels.outcomeName],
  ['Roles of the resident (`residentRole`)', lists.residentRoles, labels.residentRoleName],
  ['Perspectives (`perspective`)', lists.perspectives, labels.perspectiveName],
];

/** Returns the code lists with a name for each code, and the code lists that explain themselves. */
export function codeLists() {
  const tables = named.map(
    ([title, list, label]) => `## ${title}

${table(
  ['code', 'Dutch', 'English'],
  list.map((one) => [code(one), label(one, 'nl'), label(one, 'en')]),
)}`,
  );
  return `${tables.join('\n\n')}

## Scales (\`scale\`)

${table(
  ['code', 'name', 'from', 'to', '`direction`'],
  Object.entries(scales).map(([one, { least, most, direction }]) => [
    code(one),
    labels.scaleName(one, 'en'),
    String(least),
    String(most),
    code(direction),
  ]),
)}

## Shorter lists

- Roles of the municipality (\`municipalityRole\`): ${codes(lists.municipalityRoles)}
- Whether it could have been prevented (\`preventable\`): ${codes(lists.preventableCodes)}; said by (\`preventableSaidBy\`): ${codes(lists.judges)}
- What a score is about (\`about\`): ${codes(lists.scoreSubjects)}
- Why a promise to call back was not kept (\`reason\`): ${codes(lists.missedReasons)}
- How wide the page is (\`device\`): ${codes(lists.deviceClasses)}
- Why events were dropped (\`reason\`): ${codes(lists.dropReasons)}`;
}
