import { Type } from '@sinclair/typebox';
import { refusals } from '../../http/refusals.js';
import { operation, type Capability } from '../../http/operation.js';
import { actorOf } from '../changes/require-actor.js';
import type { AuditedChanges } from '../changes/audited-change.js';

const count = Type.Integer({ minimum: 0 });

/** The operation that writes an import in the audit log. Its events are received as all events are. */
export function importsCapability(changes: AuditedChanges): Capability {
  return [
    operation({
      method: 'post',
      path: '/v1/imports',
      id: 'createImport',
      summary: 'Write in the audit log that a file was imported',
      tag: 'access',
      role: 'administrator',
      limit: 'newsroom',
      body: Type.Object(
        {
          file: Type.String({ minLength: 1, maxLength: 100 }),
          source: Type.String({ minLength: 1, maxLength: 200 }),
          stored: count,
          known: count,
        },
        { additionalProperties: false },
      ),
      bodyExample: {
        file: 'balie-2025.csv',
        source: 'urn:nld:oin:00000001999999990000:systeem:balie',
        stored: 1200,
        known: 0,
      },
      answers: { 204: { description: 'Written in the audit log.' }, ...refusals },
      async handler({ body: { file, source, stored, known }, actor }) {
        const detail = `${file}: ${stored} stored, ${known} known`;
        await changes.make(actorOf(actor), ({ note }) =>
          note({ action: 'data.imported', subject: source, detail }),
        );
        return new Response(null, { status: 204 });
      },
    }),
  ];
}
