import { singleLine } from '@plein/domain/text.js';
import { reference, uuidv7 } from '@plein/domain/identifier.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import type { Kysely } from 'kysely';
import type { DeliveryKind } from '../../connectors/contact-delivery.js';
import { putInOutbox } from '../../connectors/outbox/deliveries.store.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import type { Database } from '../../store/database.js';

/** What became of something that a resident sent. */
export type SubmissionResult<Receipt> =
  | { status: 'stored' | 'known'; receipt: Receipt }
  | { status: 'invalid'; errors: FieldProblem[] }
  /** The municipality does not take it now. */
  | { status: 'closed' }
  /** Too much came from this client; the seconds to wait. */
  | { status: 'wait'; seconds: number }
  /** Something else already has this id. Nothing of it is in the result. */
  | { status: 'taken' };

/** Returns what makes a problem of an error code, whose part before the first hyphen is the field. */
export const fieldProblemsOf =
  <Code extends string>(advice: Readonly<Record<Code, string>>) =>
  (code: Code): FieldProblem => ({ field: `/${String(code.split('-')[0])}`, code, detail: advice[code] });

/**
 * Returns these fields as lines without what nobody sees in them, and leaves out those of which nothing is left. A line
 * break in one would write lines of its own into the mail to a colleague.
 */
export const linesOf = <Name extends string>(
  fields: Readonly<Partial<Record<Name, string | undefined>>>,
): Partial<Record<Name, string>> =>
  Object.fromEntries(
    Object.entries<string | undefined>(fields).flatMap(([name, text]) => {
      const line = singleLine(text ?? '');
      return line ? [[name, line]] : [];
    }),
  ) as Partial<Record<Name, string>>;

/** How one kind of submission is stored. */
interface StoredKind<Receipt> {
  /** What connectors get; undefined where none does. */
  kind?: DeliveryKind;
  id: string;
  /** The letters before its reference. */
  letters: string;
  /** Stores it. Returns undefined, and changes nothing, where something that must be unique exists already. */
  insert(
    transaction: Kysely<Database>,
    known: { reference: string; receivedAt: string },
  ): Promise<Receipt | undefined>;
  /** Answers where it, or something else with its id, was there already; undefined where nothing was. */
  known(transaction: Kysely<Database>): Promise<SubmissionResult<Receipt> | undefined>;
}

/** Stores a submission once. One commit stores it and puts it in the outbox of each of these connectors. */
export function storeOnce<Receipt>(
  { store, clock, random }: Pick<GatewayDependencies, 'store' | 'clock' | 'random'>,
  connectors: readonly string[],
  { kind, id, letters, insert, known }: StoredKind<Receipt>,
): Promise<SubmissionResult<Receipt>> {
  return store.commit(async (transaction) => {
    // Another reference is tried where this one exists already.
    for (;;) {
      const now = clock();
      const receipt = await insert(transaction, {
        reference: reference(letters, random),
        receivedAt: now.toISOString(),
      });
      if (receipt) {
        if (kind !== undefined)
          await putInOutbox(transaction, { kind, subject: id }, connectors, {
            now,
            newId: () => uuidv7(now.getTime(), random),
          });
        return { status: 'stored', receipt };
      }
      const before = await known(transaction);
      if (before) return before;
    }
  });
}
