/** The questions that are not about a page, so that they can be asked in a mail, a letter and a call. */
export const questionsOffPage = [
  'ces-5',
  'ces-7',
  'nps',
  'mark',
  'dv05',
  'dv07-information',
  'dv07-duration',
  'dv07-updates',
  'dv07-outcome',
  'dv09',
  'preventable',
  'open',
  'expected-ease',
  'expected-duration',
  'expected-outcome',
] as const;
export type QuestionOffPage = (typeof questionsOffPage)[number];

/**
 * The questions that a feedback prompt can ask. `helpful` asks whether a page helped, and `csat` how satisfied a
 * resident is. `ces-5` and `ces-7` are the two customer effort scores, `nps` asks about recommending and `mark` for a
 * report mark. The codes with `dv` are statements of the national benchmark (Burgerpeiling). `preventable` asks
 * whether a contact could have been prevented, and `open` has no scale. The codes with `expected` are asked before a
 * task; see `expectationOf` for the question after it.
 */
export const questionKinds = ['helpful', 'csat', ...questionsOffPage] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** How answers to a question become one figure. */
export const questionFigures = [
  'share-of-yes',
  'share-satisfied',
  'share-agreeing',
  'mean',
  'net-promoter-score',
  'none',
] as const;
export type QuestionFigure = (typeof questionFigures)[number];
