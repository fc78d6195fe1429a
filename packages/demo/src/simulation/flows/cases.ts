import { caseTypes } from '../../content/case-types.js';
import { conversationAbout, pageAbout } from '../people.js';
import { speakers, withoutVisit } from '../recorder.js';
import { happeningsOf, type Happening, type Scene } from '../scene.js';
import { subjects, type Subject } from '../subjects.js';
import { inhabitants, perInhabitant } from '../volumes.js';
import { daysPerYear, workingDays } from '../calendar.js';
import { addDays } from '@plein/domain/opening-hours.js';

interface Kind {
  subject: Subject;
  /** Cases completed per year for each inhabitant. */
  perInhabitant: number;
  /** Days of the published promise, and the median of the days that cases take. */
  promised: number;
  usual: number;
  steps: number;
}

const completedPerInhabitant: Record<keyof typeof caseTypes, number> = {
  melding: 0.15,
  parkeervergunning: 0.04,
  wmo: 0.025,
  bijstand: 0.014,
  omgevingsvergunning: 0.018,
};

const kinds = Object.entries(completedPerInhabitant).flatMap(([name, volume]): Kind[] => {
  const { zaaktype, plein, statustypen } = caseTypes[name as keyof typeof caseTypes];
  const subject = subjects.find(({ task }) => task === plein?.task);
  if (!subject) return [];
  const promised = daysOf(zaaktype.servicenorm);
  const usual = daysOf(plein?.usual);
  return [{ subject, perInhabitant: volume, promised, usual, steps: statustypen.length }];
});

/** Records the cases that are completed on working days, with the promised and the actual working days. */
export function completions(scene: Scene): void {
  const { day, random, recorder, scale } = scene;
  const busy = day.busy('office');
  for (const { subject, perInhabitant: volume, promised, usual } of kinds) {
    const mean = (volume * inhabitants * scale * busy) / daysPerYear('office');
    for (let left = random.poisson(mean); left > 0; left -= 1) {
      const happening: Happening = { subject, story: undefined };
      const at = day.at(day.minuteIn('office', random)) + random.between(0, 59_999);
      const about = conversationAbout(random, happening, random.chance(0.8) ? 'web-form' : 'counter');
      const took = Math.max(0, Math.round(usual * Math.exp(0.42 * random.normal())));
      const started = addDays(day.date, -took);
      const details = {
        promisedDays: workingDays(started, addDays(started, promised)),
        actualDays: workingDays(started, day.date),
      };
      recorder.record(speakers.caseSystem, 'status.completed', at, about, details);
    }
  }
}

/** Share of the residents who react to a case where they may: say that they are not satisfied, or give an answer. */
const reacting = 0.05;

/** Records residents who view the status of their case, and residents who ask about it. */
export function statusPages(scene: Scene): void {
  const { day, random, recorder } = scene;
  const stream = {
    perInhabitant: perInhabitant.statusViews,
    hours: 'web',
    channel: 'personal-page',
    onlyCases: true,
  } as const;
  for (const happening of happeningsOf(scene, stream)) {
    const kind = kinds.find(({ subject }) => subject === happening.subject);
    if (!kind) continue;
    const channel = random.chance(0.3) ? 'personal-page' : 'website';
    const about = pageAbout(random, happening, channel, '/volg-uw-zaak');
    const at = day.at(day.minuteIn('web', random)) + random.between(0, 59_999);
    if (random.chance(0.035)) {
      recorder.record(speakers.statusTracker, 'status.not-found', at, about, {});
      continue;
    }
    const closed = random.chance(0.28);
    const late = !closed && random.chance(0.13);
    const askedOf = !closed && random.chance(0.12);
    const step = closed ? kind.steps : random.between(1, kind.steps - 1);
    recorder.record(speakers.statusTracker, 'status.viewed', at, about, {
      step,
      steps: kind.steps,
      asked: askedOf,
      late,
      closed,
    });
    const kindOfReaction = closed ? 'unsatisfied' : askedOf ? 'answer' : undefined;
    if (kindOfReaction && random.chance(reacting)) {
      const reacted = at + random.between(30, 300) * 1000;
      const details = { kind: kindOfReaction, step, steps: kind.steps } as const;
      recorder.record(speakers.caseSystem, 'status.reacted', reacted, withoutVisit(about), details);
    }
    if (random.chance(late ? 0.16 : 0.035)) {
      const later = at + random.between(20, 180) * 1000;
      recorder.record(speakers.statusTracker, 'status.question-asked', later, about, {});
    }
  }
}

/** Returns the whole days of a duration in weeks or days, as the demo content writes them: P6W, P9D. */
function daysOf(duration: string | null | undefined): number {
  const [, count = '0', unit] = /^P(\d+)([WD])$/.exec(duration ?? '') ?? [];
  return Number(count) * (unit === 'W' ? 7 : 1);
}
