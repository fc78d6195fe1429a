import type { PageLanguage } from '../page-languages.js';
import type { CallTexts } from './call.texts.js';
import { ar } from './texts/ar.js';
import { de } from './texts/de.js';
import { en } from './texts/en.js';
import { fr } from './texts/fr.js';
import { nl } from './texts/nl.js';
import { pl } from './texts/pl.js';
import { tr } from './texts/tr.js';
import { uk } from './texts/uk.js';

/** Words of the page of a promise, by language. */
export const callTexts: Readonly<Record<PageLanguage, CallTexts>> = { nl, en, de, fr, tr, ar, uk, pl };
