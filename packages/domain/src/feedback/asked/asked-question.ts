import type { Preventable } from '../../vocabulary/codes.js';
import type { QuestionOffPage } from '../questions/codes.js';
import { questionStrategies } from '../questions/strategies.js';
import { scales, type ScaleCode } from '../scales.js';
import { askedWords, type AskedWords } from './words.js';

/** One answer that can be chosen: the name and the value of the field of the form, and its words. */
export interface AskedChoice {
  readonly field: 'score' | 'preventable';
  readonly value: string;
  readonly label: string;
}

/** A question as it is asked outside the prompt. */
export interface AskedInWords {
  readonly title: string;
  /** What is asked of a statement. */
  readonly intro?: string;
  /** Empty for a question that is answered in words. */
  readonly choices: readonly AskedChoice[];
}

/** Returns a question in words, with the answers that can be chosen. */
export function askedInWords(question: QuestionOffPage, language: 'nl' | 'en'): AskedInWords {
  const words = askedWords[language];
  const title = words.titles[question];
  const { scale } = questionStrategies[question];
  if (question === 'preventable') {
    const label = (code: Preventable) => words.preventables[code];
    const order = ['yes', 'no', 'unknown'] as const;
    return {
      title,
      choices: order.map((code) => ({ field: 'preventable', value: code, label: label(code) })),
    };
  }
  if (!scale || scale.scale === 'csat-5') return { title, choices: [] };
  const isStatement = ['agree-5', 'ces-7'].includes(scale.scale);
  return {
    title,
    ...(isStatement && { intro: words.agree }),
    choices: [
      ...points(scale.scale, words),
      ...(scale.noOpinion ? [{ field: 'score', value: 'none', label: words.noOpinion } as const] : []),
    ],
  };
}

/** The points of a scale: each with its word, or numbers with a word at both ends. */
function points(code: Exclude<ScaleCode, 'csat-5'>, words: AskedWords): AskedChoice[] {
  const { least, most } = scales[code];
  const labels = words.points[code];
  const count = most - least + 1;
  return [...Array(count).keys()].map((index) => {
    const value = String(least + index);
    const end = index === 0 ? labels[0] : index === count - 1 ? labels.at(-1) : undefined;
    const word = labels.length === count ? labels[index] : end && `${value}: ${end}`;
    return { field: 'score', value, label: word ?? value };
  });
}
