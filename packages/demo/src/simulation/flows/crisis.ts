import { speakers, type About } from '../recorder.js';
import type { Scene } from '../scene.js';

/** The crisis message is on from 07:40 on the first day until 18:00 on the last. */
const switchedOn = 7 * 60 + 40;
const switchedOff = 18 * 60;

/** Returns whether the crisis message is on at a minute of the day. */
export function crisisIsOn({ day, stories }: Scene, minute: number): boolean {
  return stories.some(
    ({ crisis, from, to }) =>
      crisis && (day.date > from || minute >= switchedOn) && (day.date < to || minute < switchedOff),
  );
}

/** Records the switching of the crisis message, on the first and the last day. */
export function crisisSwitch({ day, recorder, stories }: Scene): void {
  for (const { crisis, from, to, department, roles } of stories) {
    if (!crisis) continue;
    const about: About = {
      channel: 'website',
      language: 'nl',
      department,
      ...(roles ? { perspective: roles.perspective, municipalityRole: roles.municipality } : {}),
    };
    const say = (minute: number, active: boolean) =>
      recorder.record(speakers.newsroom, 'crisis.switched', day.at(minute), about, { active });
    if (day.date === from) say(switchedOn, true);
    if (day.date === to) say(switchedOff, false);
  }
}
