import {
  withWording,
  type AnswerList,
  type AnswerRecord,
  type AnswerVersion,
} from '@plein/domain/answers.js';
import type { KnowledgeItem } from '@plein/domain/chat.js';
import { mayEditAnswersOf, type Actor } from '@plein/domain/newsroom.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { deleteKnowledge, writeKnowledge } from '../../residents/chat/knowledge.store.js';
import { partsOfFiles } from '../../residents/content/content-parts.store.js';
import type { AuditedChanges, Change } from '../changes/audited-change.js';
import { answerProblems } from './answer-problems.js';
import {
  insertVersion,
  readAnswer,
  readAnswers,
  readVersions,
  type NewVersion,
  type StoredAnswer,
} from './answers.store.js';

/** Why an answer was not changed. */
export type AnswerRefusal =
  | { status: 'unknown' }
  /** It has changed since it was read. */
  | { status: 'changed' }
  /** The files of the municipality own the answers. */
  | { status: 'of-files' }
  /** It is, or would become, an answer of a department that the actor does not keep. */
  | { status: 'of-others' }
  | { status: 'conflict'; detail: string }
  | { status: 'invalid'; errors: FieldProblem[] };

export type AnswerChange = { status: 'written'; record: AnswerRecord } | AnswerRefusal;

/** Editing of the questions and answers of the chat. `tag` is that of the answer as it was read. */
export interface AnswerEditing {
  list(): Promise<AnswerList>;
  /** Returns the versions of an answer, the newest first; undefined where there is no such answer. */
  versions(id: string): Promise<AnswerVersion[] | undefined>;
  /** Stores a text that residents do not get yet. Without a tag it is a new answer. */
  write(actor: Actor, id: string, item: KnowledgeItem, tag: string | undefined): Promise<AnswerChange>;
  /** Gives residents the newest text. */
  publish(actor: Actor, id: string, tag: string): Promise<AnswerChange>;
  /** Takes an answer out of the chat. Its text stays in the newsroom. */
  retire(actor: Actor, id: string, tag: string): Promise<AnswerChange>;
  /** Makes an answer as it was after one of its versions. */
  restore(actor: Actor, id: string, version: number, tag: string): Promise<AnswerChange>;
  /** Adds a wording to a published answer, within a change. */
  addWording(
    change: Change,
    actor: Actor,
    id: string,
    wording: { language: string; text: string },
  ): Promise<AnswerChange>;
}

type Next = { status: 'ok'; version: NewVersion } | AnswerRefusal;

/** Whether an actor may change these texts of an answer, which may be of several departments. */
function keepsAll(
  actor: Actor,
  ...texts: ({ published?: KnowledgeItem | undefined; draft?: KnowledgeItem | undefined } | undefined)[]
): boolean {
  return texts
    .flatMap((text) => [text?.published, text?.draft])
    .every((text) => text === undefined || mayEditAnswersOf(actor, text.department));
}

/** The actor of what the content files had put in an answer before somebody changed it here. */
const files = { id: 'content-files', name: 'Content files' };

export function createAnswerEditing(
  { store }: Pick<GatewayDependencies, 'store'>,
  changes: AuditedChanges,
): AnswerEditing {
  /** Changes an answer that has this tag; without a tag any. `work` gives the new version, or why there is none. */
  async function within(
    { transaction, now }: Change,
    actor: Actor,
    id: string,
    tag: string | undefined,
    work: (stored: StoredAnswer | undefined) => Next | Promise<Next>,
  ): Promise<AnswerChange> {
    if ((await partsOfFiles(transaction)).has('questions')) return { status: 'of-files' };
    const stored = await readAnswer(transaction, id);
    if (tag !== undefined && stored && stored.record.tag !== tag) return { status: 'changed' };
    const next = await work(stored);
    if (next.status !== 'ok') return next;
    const { version } = next;
    if (!keepsAll(actor, stored?.record, version)) return { status: 'of-others' };
    let number = stored?.number ?? 0;
    if (stored && number === 0) {
      const { published } = stored.record;
      const filled = { action: 'filled', state: 'published', published, draft: undefined } as const;
      number += 1;
      if (!(await insertVersion(transaction, { id, number, by: files, at: now }, filled))) {
        return { status: 'changed' };
      }
    }
    const written = await insertVersion(transaction, { id, number: number + 1, by: actor, at: now }, version);
    if (!written) return { status: 'changed' };
    if (version.published) await writeKnowledge(transaction, id, JSON.stringify(version.published));
    else if (stored?.record.published) await deleteKnowledge(transaction, id);
    const after = await readAnswer(transaction, id);
    return after ? { status: 'written', record: after.record } : { status: 'unknown' };
  }

  function change(
    actor: Actor,
    id: string,
    tag: string | undefined,
    action: 'answer.written' | 'answer.published' | 'answer.retired' | 'answer.restored',
    work: (stored: StoredAnswer | undefined, making: Change) => Next | Promise<Next>,
  ): Promise<AnswerChange> {
    return changes.make(actor, async (making) => {
      const result = await within(making, actor, id, tag, (stored) => work(stored, making));
      if (result.status === 'written') await making.note({ action, subject: id });
      return result;
    });
  }

  return {
    async list() {
      const ofFiles = (await partsOfFiles(store.database)).has('questions');
      return { answers: await readAnswers(store.database), ofFiles };
    },

    async versions(id) {
      const versions = await readVersions(store.database, id);
      return versions.length > 0 || (await readAnswer(store.database, id)) ? versions : undefined;
    },

    async write(actor, id, item, tag) {
      const errors = answerProblems(item, id);
      if (errors.length > 0) return { status: 'invalid', errors };
      return change(actor, id, tag, 'answer.written', (stored) => {
        if (tag === undefined && stored) return { status: 'changed' };
        if (tag !== undefined && !stored) return { status: 'unknown' };
        const published = stored?.record.published;
        const state = stored?.record.state ?? 'draft';
        return { status: 'ok', version: { action: 'written', state, published, draft: item } };
      });
    },

    publish: (actor, id, tag) =>
      change(actor, id, tag, 'answer.published', (stored) => {
        const published = stored?.record.draft ?? stored?.record.published;
        if (!published) return { status: 'unknown' };
        return {
          status: 'ok',
          version: { action: 'published', state: 'published', published, draft: undefined },
        };
      }),

    retire: (actor, id, tag) =>
      change(actor, id, tag, 'answer.retired', (stored) => {
        const draft = stored?.record.draft ?? stored?.record.published;
        if (!draft) return { status: 'unknown' };
        return {
          status: 'ok',
          version: { action: 'retired', state: 'retired', published: undefined, draft },
        };
      }),

    restore: (actor, id, number, tag) =>
      change(actor, id, tag, 'answer.restored', async (stored, { transaction }) => {
        const versions = stored ? await readVersions(transaction, id) : [];
        const earlier = versions.find((one) => one.number === number);
        if (!earlier) return { status: 'unknown' };
        const { state, published, draft } = earlier;
        return { status: 'ok', version: { action: 'restored', state, published, draft } };
      }),

    addWording: (making, actor, id, { language, text }) =>
      within(making, actor, id, undefined, (stored) => {
        const { published, draft } = stored?.record ?? {};
        if (!published) return { status: 'conflict', detail: 'Publish the answer first.' };
        return {
          status: 'ok',
          version: {
            action: 'joined',
            state: 'published',
            published: withWording(published, language, text),
            draft: draft && withWording(draft, language, text),
          },
        };
      }),
  };
}
