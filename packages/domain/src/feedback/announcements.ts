import { hasVisible } from '../text/index.js';
import type { Announcement } from '../vocabulary/index.js';
import { questionOfScore } from './questions/scores.js';
import { questionStrategies } from './questions/strategies.js';
import { scales } from './scales.js';
import type { FeedbackSubmission } from './schema.js';

/**
 * Returns the events of an answer, the same as those of the prompt on a page. They are for answers that no page measures:
 * those of a form without script, and those that staff write down.
 */
export function announcementsOf(submission: FeedbackSubmission): readonly Announcement[] {
  const { question = 'helpful', helpful, score, preventable, cause, text = '' } = submission;
  const found: Announcement[] = [];
  if (helpful !== undefined) {
    const wording = `${question}-${questionStrategies[question].wording}`;
    found.push({ name: 'feedback.given', detail: { helpful, withText: hasVisible(text), wording } });
  }
  const kind = questionOfScore(submission);
  if (kind && typeof score?.value === 'number') {
    const { scale, wording, moment } = questionStrategies[kind];
    const detail = {
      scale: score.scale,
      direction: scales[score.scale].direction,
      score: score.value,
      ...(scale?.about && { about: scale.about }),
      wording: `${kind}-${wording}`,
    };
    found.push({ name: moment === 'before' ? 'expectation.stated' : 'experience.given', detail });
  }
  if (preventable !== undefined) {
    const context = { preventable, ...(cause && { cause }), preventableSaidBy: 'resident' } as const;
    found.push({ name: 'contact.judged', detail: {}, context });
  }
  return found;
}
