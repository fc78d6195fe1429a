import type { ZaakDocument } from '@plein/domain/cases.js';
import { parseSpecification } from '../testing/specification.fixtures.js';
import { startSystem, type SystemServer } from '../testing/system-server.fixtures.js';

/** A report as Signalen stores it. */
export interface StoredSignal {
  state: string;
  createdAt: string;
  updatedAt: string;
}

export interface SignalenSystem extends SystemServer {
  /** By UUID. */
  signals: Map<string, StoredSignal>;
  apiUrl: string;
}

/**
 * The part of the public API of Signalen that is asked. Its official specification is not among our files, so this is
 * written from its documentation: the fields of an answer, and the two public states.
 */
const publicApi = `
openapi: 3.0.0
info: { title: Signalen, version: '1' }
paths:
  /public/signals/{uuid}:
    get:
      parameters:
        - { name: uuid, in: path, required: true, schema: { type: string, pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' } }
      responses:
        '200':
          description: A report
          content:
            application/json:
              schema:
                type: object
                required: [_display, id, id_display, signal_id, created_at, updated_at, incident_date_start]
                properties:
                  id: { type: integer }
                  id_display: { type: string }
                  signal_id: { type: string }
                  status:
                    type: object
                    required: [state, state_display]
                    properties:
                      state: { enum: [OPEN, CLOSED] }
                      state_display: { type: string }
                  created_at: { type: string }
                  updated_at: { type: string }
  /public/terms/categories/:
    get:
      responses:
        '200':
          description: The categories
          content: { application/json: { schema: { type: object, required: [results] } } }
`;

/** Starts a system with the public API of Signalen. */
export async function startSignalen(): Promise<SignalenSystem> {
  const signals = new Map<string, StoredSignal>();
  const base = '/signals/v1';
  const server = await startSystem([
    {
      base,
      specification: parseSpecification('signalen (our reading of it)', publicApi),
      answer({ name, params }) {
        if (name === 'GET /public/terms/categories/') return { count: 0, results: [] };
        const uuid = params['uuid'] ?? '';
        const signal = signals.get(uuid);
        const number = [...signals.keys()].indexOf(uuid) + 1;
        return (
          signal && {
            ...{
              _display: `SIG-${String(number)}`,
              id: number,
              id_display: `SIG-${String(number)}`,
              signal_id: uuid,
            },
            status: { state: signal.state, state_display: signal.state },
            ...{ created_at: signal.createdAt, updated_at: signal.updatedAt },
            ...{ incident_date_start: signal.createdAt, incident_date_end: null },
          }
        );
      },
    },
  ]);
  return Object.assign(server, { signals, apiUrl: `${server.url}${base}` });
}

/** Returns what Signalen has of a case: it is closed from its second status on. */
export function signalOf({ zaak, statussen }: ZaakDocument): StoredSignal {
  const [first] = statussen;
  return {
    state: statussen.length > 1 ? 'CLOSED' : 'OPEN',
    createdAt: first?.datumStatusGezet ?? `${zaak.startdatum}T09:00:00Z`,
    updatedAt: `${zaak.einddatum ?? '2026-11-12'}T10:00:00Z`,
  };
}
