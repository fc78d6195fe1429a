import type { Step } from './period.js';

/** A name with its figure. */
type Named = readonly [name: string, figure: string];

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const nl = {
  nothing: 'Er is te weinig om te laten zien.',
  steps: { day: 'dag', week: 'week', month: 'maand' } satisfies Record<Step, string>,
  level: (figure: string, step: string): string => `Elke ${step} evenveel: ${figure}.`,
  between: ([top, most]: Named, [low, least]: Named): string =>
    `Het hoogst: ${top} (${most}). Het laagst: ${low} (${least}).`,
  peak: ([top, most]: Named, mean: string, step: string): string =>
    `Het meest: ${top} (${most}). Gemiddeld ${mean} per ${step}.`,
  only: ([name, figure]: Named): string => `${capital(name)}: ${figure}.`,
  most: ([name, figure]: Named, next: Named | undefined): string =>
    `Het meest: ${name} (${figure}).${next ? ` Daarna: ${next[0]} (${next[1]}).` : ''}`,
  changed: (name: string, before: string | undefined, after: string): string =>
    `Het sterkst veranderd: ${name}, ${before ? `van ${before} ` : ''}naar ${after}.`,
  change: (name: string, before: string, after: string, step: string | undefined): string =>
    `Het sterkst veranderd: ${name}, van gemiddeld ${before} naar ${after}${step ? ` per ${step}` : ''}.`,
  noChange: 'Er veranderde weinig in deze periode.',
  apart: (name: string, figure: string, value: string, comparison: string, other: string): string =>
    `Het verst uit elkaar bij ${name}: ${figure} ${value}, ${comparison} ${other}.`,
  about: (name: string, localized: string): string => `${capital(name)}. ${localized}`,
  figures: {
    experienced: 'ervaren',
    expected: 'verwacht',
    realised: 'nodig',
    promised: 'beloofd',
    chosen: 'gekozen',
    shown: 'bekeken',
    count: 'laatste week',
    usual: 'gemiddeld',
  } as Readonly<Record<string, string>>,
};

const en: typeof nl = {
  nothing: 'There is too little to show.',
  steps: { day: 'day', week: 'week', month: 'month' },
  level: (figure, step) => `The same every ${step}: ${figure}.`,
  between: ([top, most], [low, least]) => `Highest: ${top} (${most}). Lowest: ${low} (${least}).`,
  peak: ([top, most], mean, step) => `Most: ${top} (${most}). ${mean} a ${step} on average.`,
  only: ([name, figure]) => `${capital(name)}: ${figure}.`,
  most: ([name, figure], next) =>
    `Most: ${name} (${figure}).${next ? ` Then: ${next[0]} (${next[1]}).` : ''}`,
  changed: (name, before, after) => `Changed most: ${name}, ${before ? `from ${before} ` : ''}to ${after}.`,
  change: (name, before, after, step) =>
    `Changed most: ${name}, from ${before} to ${after}${step ? ` a ${step}` : ''} on average.`,
  noChange: 'Little changed in this period.',
  apart: (name, figure, value, comparison, other) =>
    `Furthest apart for ${name}: ${figure} ${value}, ${comparison} ${other}.`,
  about: (name, localized) => `${capital(name)}. ${localized}`,
  figures: {
    experienced: 'experienced',
    expected: 'expected',
    realised: 'taken',
    promised: 'promised',
    chosen: 'chosen',
    shown: 'seen',
    count: 'last week',
    usual: 'on average',
  },
};

export const sentenceWords = { nl, en } as const satisfies Record<string, typeof nl>;
