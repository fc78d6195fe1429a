import type { EventContext } from '@plein/domain/vocabulary.js';
import { squarePoll, squareWishesPoll } from '../../content/poll.js';
import { pageAbout } from '../people.js';
import { speakers } from '../recorder.js';
import type { Scene } from '../scene.js';
import { subjects, type Subject } from '../subjects.js';
import { inhabitants, perInhabitant } from '../volumes.js';

/** When a poll was open, and where its outcome was read after that; months count back from the last. */
interface PollPeriod {
  poll: string;
  opensMonthsBefore: number;
  /** Absent: still open. */
  closesMonthsBefore?: number;
}

const polls: readonly PollPeriod[] = [
  { poll: squarePoll, opensMonthsBefore: 1 },
  { poll: squareWishesPoll, opensMonthsBefore: 1 },
];

const placeRoles: Pick<EventContext, 'perspective' | 'residentRole' | 'municipalityRole' | 'department'> = {
  perspective: 'neighbourhood',
  residentRole: 'participant',
  municipalityRole: 'director',
  department: 'buurten',
};
const general = subjects.find(({ task }) => task === undefined) as Subject;

/** The polls about the square: seen, voted, and a vote changed now and then. */
export function pollPages(scene: Scene, lastDay: string): void {
  const { day, random, recorder, scale } = scene;
  for (const { poll, opensMonthsBefore } of polls) {
    if (monthsBefore(day.date, lastDay) > opensMonthsBefore) continue;
    const mean = ((perInhabitant.pollViews * inhabitants * scale) / 30) * day.busy('web');
    for (let left = random.poisson(mean); left > 0; left -= 1) {
      const page = pageAbout(random, { subject: general, story: undefined }, 'participation-site', '/plein');
      const about = { ...page, ...placeRoles };
      const at = day.at(day.minuteIn('web', random)) + random.between(0, 59_999);
      recorder.record(speakers.poll, 'poll.seen', at, about, { poll });
      if (!random.chance(0.34)) continue;
      const changed = random.chance(0.04);
      recorder.record(speakers.poll, 'poll.voted', at + random.between(10, 120) * 1000, about, {
        poll,
        changed,
      });
    }
  }
}

function monthsBefore(date: string, lastDay: string): number {
  const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return months(lastDay) - months(date);
}
