import { changedFields, mergeAnswer, type AnswerField } from '@plein/domain/answers.js';
import type { KnowledgeItem } from '@plein/domain/chat.js';
import { Draft } from '../../shared/editing/draft.js';
import { withValue, type Path } from '../../shared/editing/document.js';

interface StoredDraft {
  /** The text that the changes are based on, and its tag; without a tag it is a new answer. */
  readonly base: KnowledgeItem;
  readonly tag?: string | undefined;
  readonly mine: KnowledgeItem;
}

/** An answer with changes that are not stored yet. It is in this tab until it is stored. */
export class AnswerDraft {
  readonly #kept: Draft<StoredDraft>;

  /** @param name id of the answer, or a name of what is new */
  constructor(name: string) {
    this.#kept = new Draft<StoredDraft>(`answer-${name}`);
  }

  /** The changed text; undefined where nothing has changed. */
  get mine(): KnowledgeItem | undefined {
    return this.#kept.fields.mine;
  }

  /** Tag of the answer that the changes are based on. */
  get tag(): string | undefined {
    return this.#kept.fields.tag;
  }

  /** Fields that I changed. */
  get changed(): readonly AnswerField[] {
    const { base, mine } = this.#kept.fields;
    return base && mine ? changedFields(base, mine) : [];
  }

  /** Changes the value at a path. The first change is based on the text that is shown. */
  change(shown: KnowledgeItem, tag: string | undefined, path: Path, value: unknown): void {
    const { base = shown, mine = shown, tag: from = tag } = this.#kept.fields;
    this.#kept.keep({ base, tag: from, mine: withValue(mine, path, value) });
    if (this.changed.length === 0) this.clear();
  }

  /** Fields that a colleague changed since the text that my changes are based on. */
  changedIn(theirs: KnowledgeItem): readonly AnswerField[] {
    const { base } = this.#kept.fields;
    return base ? changedFields(base, theirs) : [];
  }

  /** Puts my changes in a newer text. */
  moveTo(theirs: KnowledgeItem, tag: string): void {
    const { base, mine } = this.#kept.fields;
    if (!base || !mine) return;
    this.#kept.keep({ base: theirs, tag, mine: mergeAnswer(base, mine, theirs) });
    if (this.changed.length === 0) this.clear();
  }

  clear(): void {
    this.#kept.clear();
  }
}

/** Returns the text as it is sent: without empty lines among the wordings. */
export function cleaned({ wordings, ...item }: KnowledgeItem): KnowledgeItem {
  const languages = Object.entries(wordings ?? {}).map(
    ([language, lines]) => [language, lines.map((line) => line.trim()).filter(Boolean)] as const,
  );
  const kept = languages.filter(([, lines]) => lines.length > 0);
  return kept.length === 0 ? item : { ...item, wordings: Object.fromEntries(kept) };
}
