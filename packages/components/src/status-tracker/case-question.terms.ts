import type { TermSets } from '../terms/terms.js';

const nl = {
  call: (phone: string): string => `Bel ${phone}`,
  mention: (reference: string): string => `Noem uw zaaknummer: ${reference}.`,
  contact: 'Neem contact op met de gemeente',
  loading: 'Even geduld…',
};

export type QuestionTerms = typeof nl;

const en: QuestionTerms = {
  call: (phone) => `Call ${phone}`,
  mention: (reference) => `Give your case number: ${reference}.`,
  contact: 'Contact the municipality',
  loading: 'One moment…',
};

export const questionTerms: TermSets<QuestionTerms> = { nl, en };
