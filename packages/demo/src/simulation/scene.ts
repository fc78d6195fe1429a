import type { ChannelCode } from '@plein/domain/vocabulary.js';
import { daysPerYear, seasonOn, type Day, type Hours } from './calendar.js';
import type { Random } from './random.js';
import type { Recorder } from './recorder.js';
import { timesOn, type Story } from './stories.js';
import { subjects, type Subject } from './subjects.js';
import { inhabitants } from './volumes.js';

/** A day with its events, and the recorder for them. */
export interface Scene {
  day: Day;
  random: Random;
  recorder: Recorder;
  /** Numbers and a recorder for appointments alone, so that a booking moves no other event of the day. */
  bookings: { random: Random; recorder: Recorder };
  /** The stories that are active on this day. */
  stories: readonly Story[];
  /** Share of the full volume. */
  scale: number;
}

/** One occurrence: its subject, and the story that caused it, if any. */
export interface Happening {
  subject: Subject;
  story: Story | undefined;
}

/** A kind of occurrence, with its frequency per year and inhabitant. */
export interface Stream {
  perInhabitant: number;
  hours: Hours;
  /** The channel that determines the weight of subjects and the stories that apply. */
  channel: ChannelCode;
  /** Whether it is limited to subjects whose status can be followed. */
  onlyCases?: boolean;
}

/** Yields the occurrences of a stream on the day, by subject, in the order of the subjects. */
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

/** Returns the part of each subject in a stream. The parts add up to 1. */
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
