import type { Profile } from '@plein/domain/profile.js';
import type { ProfileEditor } from '../profile-editing/editor.js';
import { profileFieldName } from '../profile-editing/fields.terms.js';
import type { MunicipalityTerms } from './municipality.terms.js';

/** What the sections of this page need besides the profile. */
export interface MunicipalityEditor extends ProfileEditor<MunicipalityTerms> {
  /** Which items of lists are open, by the pointer of the item. */
  readonly isOpen: (key: string) => boolean;
  readonly setOpen: (key: string, isOpen: boolean) => void;
  /** Says what was done, and moves the focus. */
  readonly done: (words: string, focus: string) => void;
  /** Changes the whole profile, where one press changes several places. */
  readonly replace: (profile: Profile) => void;
  /** What is typed in a field that is no part of the profile. */
  readonly typed: (field: string) => string;
  readonly type: (field: string, text: string) => void;
}

/** What a field of the profile is called; `within` is the field around it. */
export const nameOf = ({ language }: MunicipalityEditor, field: string, within?: string): string =>
  profileFieldName(language, field, within);
