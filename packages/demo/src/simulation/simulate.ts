import { addDays, amsterdamDate } from '@plein/domain/opening-hours.js';
import { dayOf } from './calendar.js';
import { completions, statusPages } from './flows/cases.js';
import { chats } from './flows/chat.js';
import { judgements, telephone, townHall, written } from './flows/conversations.js';
import { crisisSwitch } from './flows/crisis.js';
import { comparisons, expectations, experiences, feedback } from './flows/experiences.js';
import { pollPages } from './flows/polls.js';
import { contactPages, lostOnTheWay, messages } from './flows/website.js';
import { Random } from './random.js';
import { Recorder, type YearEvent } from './recorder.js';
import type { Scene } from './scene.js';
import { storiesUntil, type Story } from './stories.js';

/**
 * A year and four weeks before it, so that the last weeks can be compared with the same weeks a year earlier.
 */
export const daysInYear = 56 * 7;

export interface YearOptions {
  /** The moment at which the year ends. No event is later. */
  until: Date;
  /** The same seed gives the same events. Default `zilverbeek`. */
  seed?: string;
  /** Share of the volume of a municipality of 100,000, above 0. Default 1. */
  scale?: number;
  /** Number of days. Default 56 weeks. */
  days?: number;
  /** Stories of the year. Default every story of `storiesUntil`. */
  stories?: readonly Story[];
}

/** One day of the year. */
export interface YearDay {
  date: string;
  /** In the order in which the gateway received them. Events that follow on later days are included. */
  events: readonly YearEvent[];
}

/** Returns the part of the source that all events of a year share. It contains the last day and the seed. */
export function yearSource({ until, seed = 'zilverbeek', scale = 1 }: YearOptions): string {
  const name = seed.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return `urn:nld:oin:00000001999999990000:systeem:year-${amsterdamDate(until)}-${name}-${scale}`;
}

/**
 * Simulates the contact of a year, one day after another. It is pure: the result depends only on its options.
 * Every day has its own generator, so that one day does not change the random numbers of another.
 * @throws RangeError when the scale is not above 0
 */
export function* simulateYear(options: YearOptions): Generator<YearDay> {
  const { until, seed = 'zilverbeek', scale = 1, days = daysInYear } = options;
  if (!(scale > 0)) throw new RangeError(`The scale must be above 0, but it is ${scale}.`);
  const lastDay = amsterdamDate(until);
  const stories = options.stories ?? storiesUntil(lastDay);
  for (let before = days - 1; before >= 0; before -= 1) {
    const date = addDays(lastDay, -before);
    const random = new Random(`${seed} ${date}`);
    const recorder = new Recorder(yearSource(options), until.getTime(), new Random(`${seed} ${date} names`));
    const scene: Scene = {
      day: dayOf(date),
      random,
      recorder,
      bookings: {
        random: new Random(`${seed} ${date} bookings`),
        recorder: recorder.beside(new Random(`${seed} ${date} names of bookings`)),
      },
      stories: stories.filter(({ from, to }) => from <= date && date <= to),
      scale,
    };
    play(scene, lastDay);
    yield { date, events: recorder.take() };
  }
}

function play(scene: Scene, lastDay: string): void {
  crisisSwitch(scene);
  telephone(scene);
  townHall(scene);
  written(scene);
  contactPages(scene);
  messages(scene);
  chats(scene);
  statusPages(scene);
  completions(scene);
  feedback(scene);
  expectations(scene);
  experiences(scene);
  pollPages(scene, lastDay);
  lostOnTheWay(scene);
  judgements(scene);
  comparisons(scene);
}
