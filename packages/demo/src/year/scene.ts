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
  /** Which subjects it knows; absent: all. */
  only?: (subject: Subject) => boolean;
}

/** What happens of a stream on the day: by every subject, in the order of the subjects. */
export function* happeningsOf(scene: Scene, stream: Stream): Generator<Happening> {
  const { day, random, stories } = scene;
  const busy = day.busy(stream.hours);
  if (busy === 0) return;
  const perDay = (stream.perInhabitant * inhabitants * scene.scale * busy) / daysPerYear(stream.hours);
  for (const subject of subjects) {
    if (stream.only && !stream.only(subject)) continue;
    const usual =
      perDay * subject.share * seasonOn(day.date, subject.season) * (subject.tilt[stream.channel] ?? 1);
    for (let left = random.poisson(usual); left > 0; left -= 1) yield { subject, story: undefined };
    for (const story of stories) {
      if (!bringsContact(story, subject, stream.channel)) continue;
      const extra = usual * (timesOn(story, day.date) - 1);
      for (let left = random.poisson(extra); left > 0; left -= 1) yield { subject, story };
    }
  }
}

function bringsContact({ demand, task, department }: Story, subject: Subject, channel: ChannelCode): boolean {
  if (!demand || (demand.channels && !demand.channels.includes(channel))) return false;
  return task === undefined ? subject.department === department : subject.task === task;
}
