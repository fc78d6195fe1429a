import type { Language } from './language.js';
import type { Markup } from './markup.js';

/** A page of the site, without its frame. */
export interface Page {
  language: Language;
  /** Its own path in each language. */
  paths: Record<Language, string>;
  title: string;
  description: string;
  /** The pages above this one, except home. */
  trail: { title: string; path: string }[];
  body: Markup;
  /** The UPL address of the task that the page is about. */
  task?: string;
  /** Whether the page ends with the question whether it helped. */
  feedback: boolean;
  /** A name for the layout of the page in the style sheet. */
  kind: 'home' | 'task' | 'plain';
}
