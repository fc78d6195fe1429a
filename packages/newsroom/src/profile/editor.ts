import type { Profile } from '@plein/domain/profile.js';
import type { NewsroomLanguage } from '../shell/language.js';
import type { DocumentEditor } from '../shared/editing/fields.js';
import type { ProfileTerms } from './profile.terms.js';

/** What every part of the profile needs to show and change it. */
export interface ProfileEditor extends DocumentEditor {
  /** As it is being written. */
  readonly document: Profile;
  /** As it stands with residents. */
  readonly stored: Profile;
  readonly terms: ProfileTerms;
  readonly language: NewsroomLanguage;
  readonly now: Date;
}
