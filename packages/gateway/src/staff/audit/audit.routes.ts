import { auditLogSchema } from '@plein/domain/newsroom/schema.js';
import { Type } from '@sinclair/typebox';
import type { Store } from '../../store/store.js';
import { refusals } from '../../http/refusals.js';
import { operation, type Capability } from '../../http/operation.js';
import { json } from '../../http/problem.js';
import { readAuditEntries } from './audit.store.js';

const pageSize = 100;
const querySchema = Type.Object(
  {
    before: Type.Optional(
      Type.String({ pattern: '^\\d{1,15}$', description: 'The `next` of the page before.' }),
    ),
  },
  { additionalProperties: false },
);

/** The operation that lists changes in the newsroom and who made them. */
export function auditCapability({ database }: Pick<Store, 'database'>): Capability {
  return [
    operation({
      method: 'get',
      path: '/v1/audit-entries',
      id: 'listAuditEntries',
      summary: 'Who changed what, the newest first, a hundred at a time',
      tag: 'access',
      role: 'administrator',
      limit: 'newsroom',
      query: querySchema,
      answers: { 200: { description: 'The entries.', schema: auditLogSchema }, ...refusals },
      async handler({ query: { before } }) {
        const found = await readAuditEntries(
          database,
          before === undefined ? undefined : Number(before),
          pageSize + 1,
        );
        const entries = found.slice(0, pageSize);
        const last = entries.at(-1);
        return json(200, { entries, ...(found.length > pageSize && last ? { next: last.id } : {}) });
      },
    }),
  ];
}
