import type { FieldProblem } from '@plein/domain/problem.js';
import type { Profile } from '@plein/domain/profile.js';
import { mergedProfile } from '@plein/domain/profile-history.js';
import { Draft } from '../shared/editing/draft.js';
import { withValue, type Path } from '../shared/editing/document.js';
import { changedSections, type ProfileSection } from './merge.js';

interface StoredDraft {
  /** The version that the changes are based on. `tag` is its ETag. */
  readonly base: Profile;
  readonly tag: string;
  readonly mine: Profile;
  /** What the gateway found wrong when it was sent last. */
  readonly errors?: readonly FieldProblem[];
}

/**
 * A profile with unsaved changes, based on the version that was read. It is stored in the tab until it is
 * saved.
 */
export class ProfileDraft {
  readonly #kept = new Draft<StoredDraft>('profile');

  /** The changed profile; undefined if nothing has changed. */
  get mine(): Profile | undefined {
    return this.#kept.fields.mine;
  }

  /** ETag of the version that the changes are based on. */
  get tag(): string | undefined {
    return this.#kept.fields.tag;
  }

  get base(): Profile | undefined {
    return this.#kept.fields.base;
  }

  /** What the gateway found wrong when it was sent last, also on another page of the profile. */
  get errors(): readonly FieldProblem[] {
    return this.#kept.fields.errors ?? [];
  }

  set errors(errors: readonly FieldProblem[]) {
    this.#kept.keep({ errors });
  }

  get sections(): readonly ProfileSection[] {
    const { base, mine } = this.#kept.fields;
    return base && mine ? changedSections(base, mine) : [];
  }

  /** Changes the value at a path. The first change is based on the profile that is shown. */
  change(shown: Profile, tag: string, path: Path, value: unknown): void {
    const { base = shown, tag: from = tag, mine = shown } = this.#kept.fields;
    const start =
      path[0] === 'crisis'
        ? { ...mine, crisis: { active: false, title: { nl: '' }, message: { nl: '' }, ...mine.crisis } }
        : mine;
    this.#kept.keep({ base, tag: from, mine: withValue(start, path, value) });
    if (this.sections.length === 0) this.clear();
  }

  /** Applies my changes to a newer version. */
  moveTo(theirs: Profile, tag: string): void {
    const { base, mine } = this.#kept.fields;
    if (!base || !mine) return;
    this.#kept.keep({ base: theirs, tag, mine: mergedProfile(base, mine, theirs) });
    if (this.sections.length === 0) this.clear();
  }

  /** Adopts a crisis message that was switched just now. My other changes stay. */
  afterSwitch(theirs: Profile, tag: string): void {
    const { base, mine } = this.#kept.fields;
    if (!base || !mine) return;
    const { crisis } = theirs;
    if (crisis) this.#kept.keep({ base: { ...base, crisis }, mine: { ...mine, crisis } });
    this.moveTo(theirs, tag);
  }

  /** Sections that a colleague changed since the version that my changes are based on. */
  changedIn(theirs: Profile): readonly ProfileSection[] {
    const { base } = this.#kept.fields;
    return base ? changedSections(base, theirs) : [];
  }

  clear(): void {
    this.#kept.clear();
  }
}
