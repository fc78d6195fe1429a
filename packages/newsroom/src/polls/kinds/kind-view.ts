import type { nothing, TemplateResult } from 'lit';
import type { PollDraft } from '@plein/domain/newsroom.js';
import type { Poll } from '@plein/domain/polls.js';
import type { NewsroomLanguage } from '../../shell/language.js';
import type { DocumentEditor } from '../../shared/editing/fields.js';
import type { PollsTerms } from '../polls.terms.js';

/** What the form of a poll needs. */
export interface PollEditor extends DocumentEditor {
  readonly document: Poll;
  readonly terms: PollsTerms;
}

/** What staff see of a kind of poll. */
export interface PollKindView {
  /** Whether the options come with the kind. Staff then change their texts, and add and remove none. */
  readonly hasFixedOptions?: boolean;
  /** Whether residents write their answer: there are no options, and everyone can answer. */
  readonly isWritten?: boolean;
  /** Whether each option has a picture. Its fields are then open. */
  readonly needsImages?: boolean;
  /** The fields that only this kind has. */
  fields(editor: PollEditor): TemplateResult | typeof nothing;
  /** The fields of an option that only this kind has. */
  optionFields?(editor: PollEditor, index: number): TemplateResult;
  /** How the votes stand. */
  tally(draft: PollDraft, terms: PollsTerms, language: NewsroomLanguage): TemplateResult;
}
