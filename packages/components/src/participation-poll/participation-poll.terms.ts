import type { TermSets } from '../terms/terms.js';
import { terms as nl, type PollTerms } from './terms/nl.js';

export const pollTerms: TermSets<PollTerms> = {
  nl,
  en: () => import('./terms/en.js'),
  de: () => import('./terms/de.js'),
  fr: () => import('./terms/fr.js'),
  tr: () => import('./terms/tr.js'),
  ar: () => import('./terms/ar.js'),
  uk: () => import('./terms/uk.js'),
  pl: () => import('./terms/pl.js'),
};
