import type { Kysely, Migration } from 'kysely';

/** The department of an editor of a department, in the link and in the session. */
export const departmentsOfStaff: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const table of ['invitations', 'sessions']) {
      await database.schema.alterTable(table).addColumn('department', 'text').execute();
    }
  },
};
