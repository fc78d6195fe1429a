import type { AnswerAction, AnswerRecord, AnswerState, AnswerVersion } from '@plein/domain/answers.js';
import { answerActions, answerStates } from '@plein/domain/answers.js';
import type { KnowledgeItem } from '@plein/domain/chat.js';
import type { Kysely, Selectable } from 'kysely';
import { sha256 } from '../../core/digest.js';
import { readKnowledgeText } from '../../residents/chat/knowledge.store.js';
import type { AnswerVersionsTable, Database } from '../../store/database.js';

type VersionRow = Selectable<AnswerVersionsTable>;

/** An answer with the number of its newest version; 0 where only the content files wrote it. */
export interface StoredAnswer {
  record: AnswerRecord;
  number: number;
}

/** What a new version says. */
export interface NewVersion {
  action: AnswerAction;
  state: AnswerState;
  published: KnowledgeItem | undefined;
  draft: KnowledgeItem | undefined;
}

const mostVersions = 100;

/** Returns all answers, in the order of their ids: published ones, drafts and retired ones. */
export async function readAnswers(database: Kysely<Database>): Promise<AnswerRecord[]> {
  const known = await database.selectFrom('knowledge').select(['id', 'document']).execute();
  const newest = await database
    .selectFrom('answer_versions')
    .selectAll()
    .where(({ eb, refTuple, selectFrom, fn }) =>
      eb(
        refTuple('answer', 'number'),
        'in',
        selectFrom('answer_versions')
          .select(['answer', fn.max<number>('number').as('number')])
          .groupBy('answer')
          .$asTuple('answer', 'number'),
      ),
    )
    .execute();
  const texts = new Map(known.map(({ id, document }) => [id, document]));
  const versions = new Map(newest.map((row) => [row.answer, row]));
  const ids = [...new Set([...texts.keys(), ...versions.keys()])].sort();
  const stored = await Promise.all(ids.map((id) => storedAnswer(id, texts.get(id), versions.get(id))));
  return stored.flatMap((one) => one?.record ?? []);
}

/** Returns one answer, or undefined where there is none with this id. */
export async function readAnswer(database: Kysely<Database>, id: string): Promise<StoredAnswer | undefined> {
  const newest = await database
    .selectFrom('answer_versions')
    .selectAll()
    .where('answer', '=', id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return storedAnswer(id, await readKnowledgeText(database, id), newest);
}

/** Returns the versions of an answer, the newest first. */
export async function readVersions(database: Kysely<Database>, id: string): Promise<AnswerVersion[]> {
  const rows = await database
    .selectFrom('answer_versions')
    .selectAll()
    .where('answer', '=', id)
    .orderBy('number', 'desc')
    .limit(mostVersions)
    .execute();
  return rows.map(({ number, at, actor_name: by, action, state, published, draft }) => ({
    number,
    at,
    by,
    action: answerActions.find((one) => one === action) ?? 'written',
    state: stateIn(state),
    ...(published !== null && { published: JSON.parse(published) as KnowledgeItem }),
    ...(draft !== null && { draft: JSON.parse(draft) as KnowledgeItem }),
  }));
}

/** Stores a version. Returns false where a colleague wrote one with this number at the same moment. */
export async function insertVersion(
  transaction: Kysely<Database>,
  { id, number, by, at }: { id: string; number: number; by: { id: string; name: string }; at: Date },
  { action, state, published, draft }: NewVersion,
): Promise<boolean> {
  const inserted = await transaction
    .insertInto('answer_versions')
    .values({
      answer: id,
      number,
      at: at.toISOString(),
      actor_id: by.id,
      actor_name: by.name,
      action,
      state,
      published: published ? JSON.stringify(published) : null,
      draft: draft ? JSON.stringify(draft) : null,
    })
    .onConflict((conflict) => conflict.columns(['answer', 'number']).doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

/**
 * Puts what the chat has and the newest version together. The chat has the last word, since an import or the content
 * files may have changed an answer since that version.
 */
async function storedAnswer(
  id: string,
  text: string | undefined,
  version: VersionRow | undefined,
): Promise<StoredAnswer | undefined> {
  const draft = text === undefined ? (version?.draft ?? version?.published) : draftOf(version);
  if (text === undefined && draft == null) return undefined;
  const state = text !== undefined ? 'published' : version?.state === 'draft' ? 'draft' : 'retired';
  const number = version?.number ?? 0;
  const tag = `"${(await sha256(`${String(number)}\n${text ?? ''}`)).slice(0, 32)}"`;
  return {
    number,
    record: {
      id,
      state,
      ...(text !== undefined && { published: JSON.parse(text) as KnowledgeItem }),
      ...(draft != null && { draft: JSON.parse(draft) as KnowledgeItem }),
      tag,
      ...(version && { changedAt: version.at, changedBy: version.actor_name }),
    },
  };
}

const draftOf = (version: VersionRow | undefined): string | null =>
  version?.state === 'published' ? version.draft : null;

const stateIn = (state: string): AnswerState => answerStates.find((one) => one === state) ?? 'draft';
