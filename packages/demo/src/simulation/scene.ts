import type { ChannelCode } from '@plein/domain/vocabulary.js';
import { daysPerYear, seasonOn, type Day, type Hours } from './calendar.js';
import type { Random } from './random.js';
import type { Recorder } from './recorder.js';
import { timesOn, type Story } from './stories.js';
import { subjects, type Subject } from './subjects.js';
import { inhabitants } from './volumes.js';

/** A day on which things happen, and where they are written down. */
export interface Scene {
  day: Day;
  random: Random;
  recorder: Recorder;
  /** The stories that are under way on this day. */
  stories: readonly Story[];
  /** Part of the full volume. */
  scale: number;
}

/** Something that happens once: what it is about, and the story that brought it, where one did. */
export interface Happening {
  subject: Subject;
  story: Story | undefined;
}

/** A kind of thing that happens so often a year for each inhabitant. */
export interface Stream {
  perInhabitant: number;
  hours: Hours;
  /** The channel by which subjects are tilted and stories are narrowed down. */
  channel: ChannelCode;
  /** Whether it knows only what can be followed by its status. */
  onlyCases?: boolean;
}

/** What happens of a stream on the day: by every subject, in the order of the subjects. */
export function* happeningsOf(scene: Scene, stream: Stream): Generator<Happening> {
  const { day, random, stories } = scene;
  const busy = day.busy(stream.hours);
  if (busy === 0) return;
  const perDay = (stream.perInhabitant * inhabitants * scene.scale * busy) / daysPerYear(stream.hours);
  for (const { subject, part } of partsOf(stream)) {
    const usual = perDay * part * seasonOn(day.date, subject.season);
    for (let left = random.poisson(usual); left > 0; left -= 1) yield { subject, story: undefined };
    for (const story of stories) {
      if (!bringsContact(story, subject, stream.channel)) continue;
      const extra = usual * (timesOn(story, day.date) - 1);
      for (let left = random.poisson(extra); left > 0; left -= 1) yield { subject, story };
    }
  }
}

const known = new Map<string, { subject: Subject; part: number }[]>();

/** Which part of a stream each subject has; together they are 1. */
function partsOf({ channel, onlyCases = false }: Stream): { subject: Subject; part: number }[] {
  const key = `${channel} ${onlyCases}`;
  const before = known.get(key);
  if (before) return before;
  const weighed = subjects
    .filter(({ isCase }) => isCase || !onlyCases)
    .map((subject) => ({ subject, part: subject.share * (subject.tilt[channel] ?? 1) }));
  const whole = weighed.reduce((sum, { part }) => sum + part, 0);
  const parts = weighed.map(({ subject, part }) => ({ subject, part: part / whole }));
  known.set(key, parts);
  return parts;
}

function bringsContact({ demand, task, department }: Story, subject: Subject, channel: ChannelCode): boolean {
  if (!demand || (demand.channels && !demand.channels.includes(channel))) return false;
  return task === undefined ? subject.department === department : subject.task === task;
}
