import type { TermSets } from '../terms/terms.js';
import { terms as nl, type ChatTerms } from './terms/nl.js';

export const chatTerms: TermSets<ChatTerms> = {
  nl,
  en: () => import('./terms/en.js'),
  de: () => import('./terms/de.js'),
  fr: () => import('./terms/fr.js'),
  tr: () => import('./terms/tr.js'),
  ar: () => import('./terms/ar.js'),
  uk: () => import('./terms/uk.js'),
  pl: () => import('./terms/pl.js'),
};
