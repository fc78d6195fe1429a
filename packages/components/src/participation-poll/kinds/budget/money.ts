import { locale } from '../../../terms/locale.js';
import type { TermLanguage } from '../../../terms/terms.js';

/** Returns how a language writes whole euros: `€ 1.000`, `1 000 €`. */
export function moneyIn(language: TermLanguage): (amount: number) => string {
  const format = new Intl.NumberFormat(locale(language), {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  });
  return (amount) => format.format(amount);
}
