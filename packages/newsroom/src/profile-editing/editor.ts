import type { Profile } from '@plein/domain/profile.js';
import type { NewsroomLanguage } from '../shell/language.js';
import type { DocumentEditor } from '../shared/editing/fields.js';
import type { ProfileTerms } from '../profile/profile.terms.js';

/** What every section of the profile needs to show and change it. */
export interface ProfileEditor extends DocumentEditor {
  /** The profile as it is being edited. */
  readonly document: Profile;
  /** The profile as residents see it now. */
  readonly stored: Profile;
  readonly terms: ProfileTerms;
  readonly language: NewsroomLanguage;
  readonly now: Date;
}
