import { pollStrategies, type Poll } from '@plein/domain/polls.js';

/** Duration of a new poll by default, in milliseconds: four weeks. */
const runsFor = 28 * 86_400_000;

/** Options that nobody wrote yet. */
export const twoOptions: Poll['options'] = [
  { id: 'antwoord-1', label: { nl: '' } },
  { id: 'antwoord-2', label: { nl: '' } },
];

/** A new poll with default values. Its texts are still empty. */
export function emptyPoll(now: Date, organisation: string): Poll {
  const options = [...twoOptions];
  return {
    id: 'nieuw',
    kind: 'single',
    question: { nl: '' },
    askedBy: { nl: organisation },
    weight: { nl: '' },
    municipalityRole: 'director',
    options,
    ...pollStrategies.single.settings({ options }),
    opensAt: now.toISOString(),
    closesAt: new Date(now.getTime() + runsFor).toISOString(),
    results: 'after-vote',
  };
}
