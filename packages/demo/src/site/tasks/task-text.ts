import type { Language } from '../language.js';

/** The text of a task page, in one language. */
export interface TaskText {
  title: string;
  /** One line under the name in the list of tasks. */
  summary: string;
  /** The first sentences of the page. */
  lead: string;
  /** The label of the button that leads to the channels. */
  action: string;
  need: string[];
  steps: string[];
  cost: string;
  duration: string;
  more: { title: string; text: string }[];
}

/** A task page: its task, its path and its text. */
export interface TaskPage {
  uri: string;
  icon: string;
  theme: Theme;
  paths: Record<Language, string>;
  texts: Record<Language, TaskText>;
}

export const themes = ['documents', 'living', 'family', 'support'] as const;
export type Theme = (typeof themes)[number];

/** Returns the address of a task in the Uniforme Productnamenlijst. */
export function term(name: string): string {
  return `http://standaarden.overheid.nl/owms/terms/${name}`;
}
