import type { EventContext } from '@plein/domain/vocabulary.js';
import { squarePoll, squareWishesPoll } from '../../content/poll.js';
import { pageAbout } from '../people.js';
import { speakers } from '../recorder.js';
import type { Scene } from '../scene.js';
import { subjects, type Subject } from '../subjects.js';
import { inhabitants, perInhabitant } from '../volumes.js';

/**
 * When a poll was open; months count back from the last. Residents read its outcome in the two months after
 * it.
 */
interface PollPeriod {
  poll: string;
  opened: number;
  /** Its last month; absent while the poll is open. */
  closed?: number;
}

const polls: readonly PollPeriod[] = [
  { poll: 'beekpark-speeltuin', opened: 9, closed: 8 },
  { poll: squarePoll, opened: 1 },
  { poll: squareWishesPoll, opened: 1 },
];

const placeRoles: Pick<EventContext, 'perspective' | 'residentRole' | 'municipalityRole' | 'department'> = {
  perspective: 'neighbourhood',
  residentRole: 'participant',
  municipalityRole: 'director',
  department: 'buurten',
};
const general = subjects.find(({ task }) => task === undefined) as Subject;

/** Records polls: seen, voted, sometimes a changed vote, and later the reading of the outcome. */
export function pollPages(scene: Scene, lastDay: string): void {
  const { day, random, scale } = scene;
  const ago = monthsBefore(day.date, lastDay);
  for (const { poll, opened, closed = 0 } of polls) {
    if (ago > opened || ago < closed - 2) continue;
    const mean = ((perInhabitant.pollViews * inhabitants * scale) / 30) * day.busy('web');
    for (let left = random.poisson(mean); left > 0; left -= 1) pollPage(scene, poll, ago >= closed);
  }
}

function pollPage({ day, random, recorder }: Scene, poll: string, isOpen: boolean): void {
  const page = pageAbout(random, { subject: general, story: undefined }, 'participation-site', '/plein');
  const about = { ...page, ...placeRoles };
  const at = day.at(day.minuteIn('web', random)) + random.between(0, 59_999);
  recorder.record(speakers.poll, 'poll.seen', at, about, { poll });
  if (!random.chance(0.34)) return;
  const later = at + random.between(10, 120) * 1000;
  if (!isOpen) {
    recorder.record(speakers.poll, 'poll.outcome-read', later, about, { poll });
    return;
  }
  recorder.record(speakers.poll, 'poll.voted', later, about, { poll, changed: random.chance(0.04) });
}

function monthsBefore(date: string, lastDay: string): number {
  const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return months(lastDay) - months(date);
}
