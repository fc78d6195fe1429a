import type { Actor, AuditAction, ReturnReason } from '@plein/domain/newsroom.js';
import { removePersonalData } from '@plein/domain/privacy.js';
import type { Kysely } from 'kysely';
import type { ProfileService } from '../../residents/profile/profile.service.js';
import type { Database } from '../../store/database.js';
import type { AuditNote } from '../audit/audit.store.js';
import type { AuditedChanges, Change } from '../changes/audited-change.js';
import type { Colleagues } from '../colleagues/colleagues.js';
import { lockWork, updateWork, type WorkRow, type WorkRows, type WorkTable } from './work.store.js';

/** Why a step is refused. */
export type WorkRefusal =
  /** `reason-missing`: returning what a colleague has takes a reason; `no-…`: there is none with this id. */
  | { status: 'unknown' | 'closed' | 'reason-missing' | 'no-colleague' | 'no-department' }
  /** A colleague has it. */
  | { status: 'busy'; by: string };

/** The result of a step. `Refusal` is what only one kind of work has. */
export type WorkChange<Item, Refusal = never> = { status: 'done'; item: Item } | WorkRefusal | Refusal;

/** To whom work goes, with a word for that team. */
export interface HandingOn {
  department: string;
  word?: string;
}

/** What staff do with anything that a resident sent. */
export interface Work<Item, Refusal = never> {
  take(actor: Actor, id: string): Promise<WorkChange<Item, Refusal>>;
  /** Returns it to the queue, so that a colleague can take it. That of another one takes a reason. */
  giveBack(actor: Actor, id: string, reason?: ReturnReason): Promise<WorkChange<Item, Refusal>>;
  /** Gives it to another team, where it waits for somebody to take it. */
  handOn(actor: Actor, id: string, to: HandingOn): Promise<WorkChange<Item, Refusal>>;
  /** Gives it to a colleague who is logged in. */
  assign(actor: Actor, id: string, colleague: string): Promise<WorkChange<Item, Refusal>>;
}

/** What a step changes of the row, with its entry in the audit log; or why it is refused. Undefined changes nothing. */
export type WorkStep<Row, Refusal> =
  { change?: Partial<Row>; note: Omit<AuditNote, 'subject'> } | WorkRefusal | Refusal | undefined;

/** The part before the point in the actions of one kind of work. */
type Noun<Action> = Action extends `${infer Name}.handed-on` ? Name : never;

/** What one kind of work has of its own. */
export interface WorkKind<Table extends WorkTable, Row extends WorkRow, Item> {
  table: Table;
  noun: Noun<AuditAction>;
  /** What a row holds besides while a colleague has it; without a moment, while nobody has it. */
  taken(now: Date | undefined): Partial<Row>;
  /** What a row holds besides once it was handed on. `word` is without personal data. */
  handedOn(row: Row, by: { actor: Actor; now: Date }, word: string): Partial<Row>;
  /** What staff see of a row. */
  item(transaction: Kysely<Database>, row: Row, actor: Actor): Promise<Item> | Item;
}

/** What the steps need of the gateway. */
export interface WorkContext {
  changes: AuditedChanges;
  profiles: Pick<ProfileService, 'profile'>;
  colleagues: Colleagues;
}

/** Text of staff without personal data; null where nothing is left. */
export const noteOf = (text = ''): string | null => removePersonalData(text).text.trim() || null;

/**
 * Makes the steps that all work of staff has, and `change`, by which a kind of work makes steps of its own. Each step is
 * one commit: the row is locked, changed, and noted in the audit log.
 */
export function createWork<Table extends WorkTable, Item, Refusal extends { status: string } = never>(
  { changes, profiles, colleagues }: WorkContext,
  kind: WorkKind<Table, WorkRows[Table], Item>,
) {
  type Row = WorkRows[Table];
  type Result = WorkChange<Item, Refusal>;
  type Step = WorkStep<Row, Refusal>;

  /** Makes a step with a row in any state. */
  const change = (
    actor: Actor,
    id: string,
    step: (row: Row, change: Change) => Promise<Step> | Step,
  ): Promise<Result> =>
    changes.make(actor, async (making): Promise<Result> => {
      const { transaction, note } = making;
      const row = await lockWork(transaction, kind.table, id);
      if (!row) return { status: 'unknown' };
      const made = (await step(row, making)) as Step;
      if (made === undefined) return { status: 'done', item: await kind.item(transaction, row, actor) };
      if (!('note' in made)) return made;
      await note({ ...made.note, subject: row.reference });
      const changed = made.change ? await updateWork(transaction, kind.table, row, made.change) : row;
      return { status: 'done', item: await kind.item(transaction, changed, actor) };
    });

  /** Makes a step with a row that is not closed. */
  const changeOpen: typeof change = (actor, id, step) =>
    change(actor, id, (row, making) => (row.status === 'closed' ? { status: 'closed' } : step(row, making)));

  const free = {
    status: 'open',
    taken_by: null,
    taken_by_name: null,
    ...kind.taken(undefined),
  } as Partial<Row>;
  const takenBy = ({ id, name }: Pick<Actor, 'id' | 'name'>, now: Date) =>
    ({ status: 'taken', taken_by: id, taken_by_name: name, ...kind.taken(now) }) as Partial<Row>;

  const work: Work<Item, Refusal> = {
    take: (actor, id) =>
      changeOpen(actor, id, (row, { now }) =>
        row.taken_by === actor.id
          ? undefined
          : (heldBy(row, actor) ?? { change: takenBy(actor, now), note: { action: `${kind.noun}.taken` } }),
      ),

    giveBack: (actor, id, reason) =>
      changeOpen(actor, id, (row) => {
        if (row.taken_by === null) return undefined;
        const action = `${kind.noun}.returned` as const;
        if (row.taken_by === actor.id) return { change: free, note: { action } };
        return reason === undefined
          ? { status: 'reason-missing' }
          : { change: free, note: { action, detail: reason } };
      }),

    async handOn(actor, id, { department, word }) {
      const known = (await profiles.profile())?.departments ?? [];
      if (!known.some(({ code }) => code === department)) return { status: 'no-department' };
      return changeOpen(actor, id, (row, { now }) => {
        const more = kind.handedOn(row, { actor, now }, noteOf(word) ?? '');
        return (
          heldBy(row, actor) ?? {
            // The team is told of it, also where it had this before.
            change: { ...free, department, noticed_to: null, ...more },
            note: { action: `${kind.noun}.handed-on`, detail: department },
          }
        );
      });
    },

    async assign(actor, id, colleague) {
      const found = (await colleagues.list(actor)).find((one) => one.id === colleague);
      if (!found) return { status: 'no-colleague' };
      return changeOpen(
        actor,
        id,
        (row, { now }) =>
          heldBy(row, actor) ?? { change: takenBy(found, now), note: { action: `${kind.noun}.assigned` } },
      );
    },
  };
  return { ...work, change, changeOpen };
}

/** Why an actor may not change or give work away: a colleague has it. */
export function heldBy(
  { taken_by, taken_by_name }: WorkRow,
  actor: Actor,
): { status: 'busy'; by: string } | undefined {
  if (taken_by === null || taken_by === actor.id) return undefined;
  return { status: 'busy', by: taken_by_name ?? '' };
}
