import { choiceOf } from '../random.js';
import { speakers, withoutVisit, type About } from '../recorder.js';
import { dayOf, workingDays } from '../calendar.js';
import type { Scene } from '../scene.js';
import { addDays } from '@plein/domain/opening-hours.js';

/** Calendar days between the booking and the appointment, with their weights. */
const waits = choiceOf({ '1': 22, '2': 20, '4': 18, '7': 22, '10': 18 });
const failures = choiceOf({ 'none-free': 20, taken: 65, unavailable: 15 } as const);
const starts = 0.8;
const failed = 0.06;
const leaves = 0.18;
const moved = 0.08;
const cancelled = 0.05;
const cameNot = 0.06;

/** Records how a resident books an appointment, and what becomes of it. */
export function bookAppointment({ day, bookings }: Scene, about: About, chosenAt: number): void {
  const { random, recorder } = bookings;
  if (!random.chance(starts)) return;
  const at = chosenAt + random.between(1, 3) * 1000;
  recorder.record(speakers.contactWidget, 'contact.appointment-started', at, about, {});
  const tried = at + random.between(40, 200) * 1000;
  if (random.chance(failed)) {
    const reason = random.pick(failures);
    recorder.record(speakers.contactWidget, 'contact.appointment-failed', tried, about, { reason });
  }
  if (random.chance(leaves)) return;
  const booked = tried + random.between(10, 60) * 1000;
  const days = Number(random.pick(waits));
  const waitDays = workingDays(day.date, addDays(day.date, days));
  recorder.record(speakers.contactWidget, 'contact.appointment-booked', booked, about, { waitDays });

  const later: About = { ...withoutVisit(about), channel: 'appointment' };
  const changed = booked + random.between(600, 7200) * 1000;
  if (random.chance(cancelled)) {
    recorder.record(speakers.newsroom, 'contact.appointment-cancelled', changed, later, {});
    return;
  }
  if (random.chance(moved))
    recorder.record(speakers.newsroom, 'contact.appointment-moved', changed, later, {
      waitDays: waitDays + 1,
    });
  const over = dayOf(addDays(day.date, days + 1)).at(random.between(10 * 60, 16 * 60));
  const outcome = random.chance(cameNot) ? 'not-came' : 'came';
  recorder.record(speakers.newsroom, 'contact.appointment-ended', over, later, { outcome });
}
