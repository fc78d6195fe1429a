import { html, type TemplateResult } from 'lit';
import { table } from '@plein/components/parts.js';
import { questionStrategies, scales } from '@plein/domain/feedback.js';
import { questionName } from '@plein/domain/labels.js';
import type { QuestionScores } from '@plein/domain/newsroom.js';
import type { NewsroomLanguage } from '../shell/language.js';
import type { FeedbackTerms } from './feedback.terms.js';

type Score = QuestionScores['scores'][number];

/** The score of each question in its own row, with how it is computed: no two scales meet in one figure. */
export function questionScoresTable(
  { scores }: QuestionScores,
  terms: FeedbackTerms,
  language: NewsroomLanguage,
): TemplateResult {
  if (scores.length === 0) return html`<p class="quiet">${terms.noScores}</p>`;
  return table({
    id: 'question-scores',
    caption: terms.scores,
    hidesCaption: true,
    columns: [
      { label: terms.question },
      { label: terms.scoreName, numeric: true },
      { label: terms.answers, numeric: true },
      { label: terms.withoutOpinion, numeric: true },
      { label: terms.computed },
    ],
    rows: scores.map((one) => [
      questionName(one.question, language),
      scoreText(one, terms, language),
      String(one.score.answers),
      String(one.score.withoutOpinion),
      terms.figures[one.score.figure],
    ]),
  });
}

/** A score in words: a share in percents, a mean with the end of its scale, or a Net Promoter Score with its sign. */
function scoreText({ question, score }: Score, terms: FeedbackTerms, language: NewsroomLanguage): string {
  const { figure, value } = score;
  if (value === undefined) return figure === 'none' ? terms.noScore : '';
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const number = (options: Intl.NumberFormatOptions, given = value): string =>
    new Intl.NumberFormat(locale, options).format(given);
  const { scale } = questionStrategies[question].scale ?? {};
  switch (figure) {
    case 'mean': {
      const mean = number({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
      return scale ? terms.outOf(mean, scales[scale].most) : mean;
    }
    case 'net-promoter-score':
      return number({ maximumFractionDigits: 0, signDisplay: 'exceptZero' });
    case 'share-of-yes':
    case 'share-satisfied':
    case 'share-agreeing':
    case 'none':
      return number({ style: 'percent', maximumFractionDigits: 0 });
  }
}
