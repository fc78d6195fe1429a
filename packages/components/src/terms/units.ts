import { locale } from './locale.js';
import type { TermLanguage } from './terms.js';

/** An amount of time in words, in the plural form of the language: `1 dag`, `8 weken`. */
export const inUnits = (
  count: number,
  unit: 'day' | 'week' | 'month' | 'year' | 'minute',
  language: TermLanguage,
): string =>
  new Intl.NumberFormat(locale(language), { style: 'unit', unit, unitDisplay: 'long' }).format(count);
