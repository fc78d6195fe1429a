import type { ReactiveControllerHost } from 'lit';
import type { CaseView } from '@plein/domain/cases.js';
import type { Announcement } from '@plein/domain/vocabulary.js';
import type { HeadingLevel } from '../../parts/heading.js';
import type { TermLanguage } from '../../terms/terms.js';
import type { CaseLookupController } from '../status-tracker.controller.js';
import type { StatusTerms } from '../terms/nl.js';

/** What a part of the element that loads on demand gets from it. */
export interface CaseContext {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly lookup: CaseLookupController;
  /** How the element shows itself now. */
  view(): CaseContextView;
  announce(announcement: Announcement): void;
  /** Says a sentence to a screen reader; a second time it differs, so that it is said again. */
  say(words: string): void;
  /** Puts the focus on what has this id, once it is rendered. */
  focus(id: string): Promise<void>;
  /** Announces that a case is shown. */
  shown(found: CaseView): void;
  /** Leaves the case that was looked up, for the form. */
  startOver(): void;
}

export interface CaseContextView {
  readonly terms: StatusTerms;
  readonly language: TermLanguage;
  readonly level: HeadingLevel;
  readonly now: Date;
  readonly gateway: string;
  /** URL of the profile. */
  readonly profile: string;
  /** Addresses of the pages that buttons lead to without script; undefined on any other page. */
  readonly links: Readonly<Record<string, string>> | undefined;
}
