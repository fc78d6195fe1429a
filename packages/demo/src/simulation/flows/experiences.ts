import { scales, type ScaleCode } from '@plein/domain/feedback.js';
import type { ScoreSubject } from '@plein/domain/vocabulary.js';
import { conversationAbout, pageAbout } from '../people.js';
import { choiceOf, type Random } from '../random.js';
import { speakers, type About } from '../recorder.js';
import { happeningsOf, type Happening, type Scene } from '../scene.js';
import { perInhabitant } from '../volumes.js';

/** Average score, as a part of its scale: 0 is the worst, 1 the best. */
const expected: Record<'time' | 'ease' | 'information', number> = {
  time: 0.66,
  ease: 0.7,
  information: 0.72,
};
const experienced: Record<ScoreSubject | 'whole', number> = {
  time: 0.58,
  ease: 0.71,
  information: 0.66,
  outcome: 0.68,
  language: 0.62,
  contact: 0.76,
  updates: 0.55,
  whole: 0.69,
};
/** How much a story lowers the average. */
const troubled = 0.3;
const asked = choiceOf<'time' | 'ease' | 'information'>({ time: 45, ease: 35, information: 20 });
const agreed = choiceOf<ScoreSubject>({ ease: 25, information: 25, time: 20, outcome: 20, language: 10 });

/** Records whether a page helped, the score that may follow, and residents who are not satisfied. */
export function feedback(scene: Scene): void {
  const { day, random, recorder } = scene;
  const stream = { perInhabitant: perInhabitant.feedback, hours: 'web', channel: 'website' } as const;
  for (const happening of happeningsOf(scene, stream)) {
    const about = pageAbout(random, happening, 'website');
    const at = day.at(day.minuteIn('web', random)) + random.between(0, 59_999);
    const say = speakers.feedbackPrompt;
    const helpful = random.chance(happening.story?.helpful ?? 0.79);
    const withText = random.chance(helpful ? 0.06 : 0.3);
    recorder.record(say, 'feedback.given', at, about, { helpful, withText });
    if (!random.chance(0.4)) continue;
    const level = (helpful ? 0.82 : 0.3) - (happening.story ? 0.1 : 0);
    const score = scored(random, 'csat-5', level);
    recorder.record(say, 'experience.given', at + 5000, about, score);
    if (score.score > 2 || !random.chance(0.5)) continue;
    const canReopen = happening.subject.isCase;
    recorder.record(say, 'satisfaction.not-met', at + 9000, about, { canReopen });
    if (canReopen && random.chance(0.45)) {
      const later = at + random.between(1, 4) * 86_400_000;
      const { language, ...rest } = conversationAbout(random, happening, about.channel);
      const byStaff = random.chance(0.7);
      recorder.record(speakers.newsroom, 'satisfaction.reopened', later, { ...rest, language }, { byStaff });
    }
  }
}

/** Records what residents expect when they apply for something. */
export function expectations(scene: Scene): void {
  const { day, random, recorder } = scene;
  const stream = { perInhabitant: perInhabitant.expectations, hours: 'web', channel: 'web-form' } as const;
  for (const happening of happeningsOf(scene, stream)) {
    const about = random.pick(asked);
    const at = day.at(day.minuteIn('web', random)) + random.between(0, 59_999);
    recorder.record(
      speakers.statusTracker,
      'expectation.stated',
      at,
      pageAbout(random, happening, 'website'),
      {
        ...scored(random, 'mark-10', expected[about]),
        about,
      },
    );
  }
}

/** Records the scores that residents give afterwards, when a message asks them. */
export function experiences(scene: Scene): void {
  const { day, random, recorder } = scene;
  const stream = { perInhabitant: perInhabitant.experiences, hours: 'web', channel: 'survey' } as const;
  for (const happening of happeningsOf(scene, stream)) {
    const at = day.at(day.minuteIn('web', random)) + random.between(0, 59_999);
    const kind = random.share();
    const channel = kind < 0.75 ? 'website' : 'survey';
    const speaker = channel === 'website' ? speakers.statusTracker : speakers.survey;
    const page =
      channel === 'website'
        ? pageAbout(random, happening, channel)
        : conversationAbout(random, happening, channel);
    recorder.record(speaker, 'experience.given', at, page, scoreOf(scene, happening, kind));
  }
}

/** Records the residents of whom both is known: what they expected, and how it was. */
export function comparisons(scene: Scene): void {
  const { day, random, recorder } = scene;
  const stream = { perInhabitant: perInhabitant.comparisons, hours: 'web', channel: 'web-form' } as const;
  for (const happening of happeningsOf(scene, stream)) {
    const about = random.pick(asked);
    const at = day.at(day.minuteIn('web', random)) + random.between(0, 59_999);
    const before = scored(random, 'mark-10', expected[about]);
    const after = scored(random, 'mark-10', levelOf(scene, happening, about));
    const page = pageAbout(random, happening, 'website');
    recorder.record(speakers.feedbackPrompt, 'experience.compared', at, page, {
      ...{ ...after, about },
      expected: before.score,
    });
  }
}

/**
 * Records a score after a conversation with staff: how the contact was, and whether the resident would
 * recommend it.
 */
export function experienceOf(scene: Scene, happening: Happening, about: About, at: number): void {
  const { random, recorder } = scene;
  const level = levelOf(scene, happening, 'contact');
  const asksRecommendation = random.chance(0.3);
  const score = asksRecommendation
    ? scored(random, 'nps-11', level)
    : { ...scored(random, 'csat-5', level), about: 'contact' as const };
  recorder.record(speakers.survey, 'experience.given', at, about, score);
}

function scoreOf(scene: Scene, happening: Happening, kind: number) {
  const { random } = scene;
  if (kind < 0.55) {
    const about = random.pick(asked);
    return { ...scored(random, 'mark-10', levelOf(scene, happening, about)), about };
  }
  if (kind < 0.65) {
    return { ...scored(random, 'ces-7', levelOf(scene, happening, 'ease')), about: 'ease' as const };
  }
  if (kind < 0.75) {
    return { ...scored(random, 'ces-5', levelOf(scene, happening, 'ease')), about: 'ease' as const };
  }
  if (kind < 0.85) return scored(random, 'nps-11', levelOf(scene, happening, 'whole'));
  const about = random.pick(agreed);
  return { ...scored(random, 'agree-5', levelOf(scene, happening, about)), about };
}

/**
 * Returns the level of a score. A story lowers the level of its subject; late callbacks lower that of their
 * department.
 */
function levelOf({ stories }: Scene, { subject, story }: Happening, about: keyof typeof experienced): number {
  const isLate = stories.some(
    ({ callbacks, department }) => callbacks && department === subject.department && about === 'time',
  );
  return experienced[about] - (story || isLate ? troubled : 0);
}

/** Returns a random score around a level, in the direction of its scale. */
function scored(random: Random, scale: ScaleCode, level: number) {
  const { least, most, direction } = scales[scale];
  const good = Math.min(1, Math.max(0, level + 0.21 * random.normal()));
  const part = direction === 'higher-is-better' ? good : 1 - good;
  return { scale, direction, score: least + Math.round(part * (most - least)) };
}
