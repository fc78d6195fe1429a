import { choiceOf } from '../random.js';
import { speakers, withoutVisit, type About } from '../recorder.js';
import { dayOf, workingDays } from '../calendar.js';
import type { Happening, Scene } from '../scene.js';
import { addDays } from '@plein/domain/opening-hours.js';

/** Days between a request and the chosen window, with their weights. */
const waits = choiceOf({ '0': 22, '1': 48, '2': 17, '3': 8, '5': 5 });
/** Until 15:30 a resident can choose a window on the same day; milliseconds. */
const lastRequest = 15.5 * 3_600_000;
/** Usual shares of late and missed callbacks. The other requests are called back in the promised window. */
const usual = { late: 0.05, missed: 0.04 };
/** Share of the residents who ask for another moment, and of those called who say afterwards whether it was in time. */
const moved = 0.05;
const answered = 0.3;
const whyMissed = choiceOf({ 'no-answer': 62, 'wrong-number': 14, withdrawn: 24 });

/** Records a callback request, and its outcome in the days after. */
export function requestCallback(
  scene: Scene,
  { subject }: Happening,
  about: About,
  at: number,
  fromChat: boolean,
): void {
  const { day, random, recorder, stories } = scene;
  const chosen = Number(random.pick(waits));
  // Late in the day no window is left.
  const wished = at - day.start > lastRequest ? Math.max(1, chosen) : chosen;
  const promised = workingDayFrom(day.date, wished);
  recorder.record(speakers.contactWidget, 'contact.callback-requested', at, about, {
    waitDays: workingDays(day.date, promised.date),
    fromChat,
  });

  const trouble = stories.find(({ callbacks, department }) => callbacks && department === subject.department);
  if (random.chance(moved)) {
    const waitDays = workingDays(day.date, promised.date);
    const later = at + random.between(60, 900) * 1000;
    recorder.record(speakers.newsroom, 'contact.callback-moved', later, withoutVisit(about), { waitDays });
  }

  const { late, missed } = trouble?.callbacks ?? usual;
  const called: About = { ...withoutVisit(about), channel: 'callback' };
  const fate = random.share();
  if (fate < missed) {
    const reason = trouble ? 'too-late' : random.pick(whyMissed);
    const closed = closingTime(workingDayFrom(promised.date, trouble ? random.between(1, 5) : 0).date, scene);
    recorder.record(speakers.newsroom, 'contact.callback-missed', closed, called, {
      promisedDays: workingDays(day.date, promised.date),
      reason,
    });
    return;
  }
  const inWindow = fate >= missed + late;
  const actual = inWindow
    ? promised
    : workingDayFrom(promised.date, random.between(trouble ? 1 : 0, trouble ? 4 : 1));
  const days = workingDays(day.date, actual.date);
  const details = { promisedDays: workingDays(day.date, promised.date), actualDays: days, inWindow };
  // A resident who asks today is called today, but after the request.
  const window = Math.max(closingTime(actual.date, scene) - random.between(0, 5 * 3600) * 1000, at + 900_000);
  recorder.record(speakers.newsroom, 'contact.callback-kept', window, called, details);
  if (random.chance(answered)) {
    const said = window + random.between(600, 7200) * 1000;
    const answer = inWindow ? 'in-time' : 'late';
    recorder.record(speakers.newsroom, 'contact.callback-answered', said, called, { answer });
  }
}

/** Returns the first day after so many days on which the office is open. */
function workingDayFrom(date: string, days: number): { date: string } {
  for (let after = days; ; after += 1) {
    const candidate = addDays(date, after);
    if (dayOf(candidate).opens('office')) return { date: candidate };
  }
}

function closingTime(date: string, { random }: Scene): number {
  return dayOf(date).at(random.between(14 * 60, 17 * 60 - 1)) + random.between(0, 59_999);
}
