import MiniSearch from 'minisearch';

/** A section of a guide, as the build writes it. */
export interface Section {
  /** Address within the site, with the anchor of the section. */
  id: string;
  page: string;
  heading: string;
  text: string;
  language: string;
}

/** A section that fits a question, with the part of its text around the first word that was found. */
export interface Found extends Pick<Section, 'id' | 'page' | 'heading' | 'language'> {
  excerpt: string;
}

/** Longest excerpt, in characters. */
const excerptLength = 180;

const normalized = (term: string) =>
  term
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/**
 * Makes a function that searches sections in every language: those in the language of the reader come first
 * where they fit as well.
 */
export function searchIn(
  sections: readonly Section[],
  language: string,
): (question: string) => readonly Found[] {
  const index = new MiniSearch<Section>({
    fields: ['page', 'heading', 'text'],
    processTerm: (term) => normalized(term) || null,
  });
  index.addAll(sections);
  const byId = new Map(sections.map((section) => [section.id, section]));
  const options = {
    boost: { page: 2, heading: 3 },
    prefix: (term: string) => term.length > 2,
    fuzzy: (term: string) => (term.length > 4 ? 0.2 : false),
    boostDocument: (id: string) => (byId.get(id)?.language === language ? 2 : 1),
  };
  return (question) => {
    const every = index.search(question, { ...options, combineWith: 'AND' });
    const found = every.length > 0 ? every : index.search(question, options);
    return found.flatMap(({ id, terms }) => {
      const section = byId.get(id as string);
      return section ? [{ ...section, excerpt: excerptOf(section.text, terms) }] : [];
    });
  };
}

/** Returns the text around the first of some words, cut between words. */
export function excerptOf(text: string, words: readonly string[]): string {
  if (text.length <= excerptLength) return text;
  const plain = normalized(text);
  const places = words.map((word) => plain.indexOf(word)).filter((place) => place >= 0);
  const first = Math.min(...places, text.length - 1);
  const start = places.length === 0 ? 0 : Math.max(0, text.lastIndexOf(' ', Math.max(0, first - 60)) + 1);
  const rest = text.slice(start, start + excerptLength);
  const isCut = start + excerptLength < text.length;
  const end = isCut ? `${rest.slice(0, Math.max(rest.lastIndexOf(' '), 1))} …` : rest;
  return start > 0 ? `… ${end}` : end;
}
