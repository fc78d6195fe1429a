import type { Kysely } from 'kysely';
import { StartError } from '../../core/start-error.js';
import type { Database } from '../../store/database.js';

/** A municipality by its short name, such as `zilverbeek`, and the name that people read. */
export interface Municipality {
  code: string;
  name: string;
}

const rowId = 'municipality';

/** The form of a code: it is also part of the name of a schema in PostgreSQL. */
export const municipalityCode = /^[a-z][a-z0-9-]{0,39}$/;

/** Returns the code of a municipality that its content does not name: "Gemeente Zilverbeek" gives `zilverbeek`. */
export function codeOf(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = plain
    .replace(/^(gemeente|municipality of)\s+/, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[-\d]+|-+$/g, '');
  return words.slice(0, 40) || 'municipality';
}

/** Returns the municipality that the store belongs to, or undefined where it belongs to none yet. */
export async function readMunicipality(database: Kysely<Database>): Promise<Municipality | undefined> {
  return database.selectFrom('municipality').select(['code', 'name']).executeTakeFirst();
}

/**
 * Makes the store that of a municipality, or refuses: a store holds the data of one.
 * @param storedName the name in the profile of a store from before stores had an owner
 * @throws StartError where the store belongs to another municipality
 */
export async function claimStore(
  transaction: Kysely<Database>,
  { code, name }: Municipality,
  storedName: string | undefined,
  now: Date,
): Promise<void> {
  const owner =
    (await readMunicipality(transaction)) ??
    (storedName === undefined || storedName === name
      ? undefined
      : { code: codeOf(storedName), name: storedName });
  if (owner && owner.code !== code) {
    throw new StartError(
      `This store belongs to ${owner.name} (${owner.code}), and the content is that of ${name} (${code}). Give each municipality a store of its own: another PLEIN_DATA, another database, or PLEIN_MUNICIPALITY.`,
    );
  }
  await transaction
    .insertInto('municipality')
    .values({ id: rowId, code, name, since: now.toISOString() })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ name }))
    .execute();
}
