import type { Profile } from '@plein/domain/profile.js';
import type { NewsroomLanguage } from '../shell/language.js';
import type { Path } from '../shared/editing/document.js';
import type { DocumentEditor } from '../shared/editing/fields.js';

/** What every section of the profile needs to show and change it. `Terms` are the words of its page. */
export interface ProfileEditor<Terms = unknown> extends DocumentEditor {
  /** The profile as it is being edited. */
  readonly document: Profile;
  /** The profile as residents see it now. */
  readonly stored: Profile;
  readonly terms: Terms;
  readonly language: NewsroomLanguage;
  readonly now: Date;
  /** Whether the files own a place, so that it cannot be changed here. */
  readonly isOfFiles: (path: Path) => boolean;
}
