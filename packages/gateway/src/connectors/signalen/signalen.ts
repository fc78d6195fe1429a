import { Type } from '@sinclair/typebox';
import type { CaseConnector } from '../case-source.js';
import { createHealthRecord } from '../connector-health.js';
import { faultOf } from '../outgoing/connector-error.js';
import { createOutgoingClient, usualLimits, type OutgoingContext } from '../outgoing/outgoing-client.js';
import { within } from '../outgoing/within.js';
import { publicSignalSchema, signalDocument } from './signal-document.js';

export interface SignalenSettings {
  /** The address of the API, like `https://api.meldingen.example.nl/signals/v1`, without a slash at the end. */
  url: string;
}

/**
 * Makes the connector to Signalen: the reports that its public API shows under their UUID. That number has 122 random
 * bits and is the only factor, since the public API tells nothing of the person who reported.
 */
export function connectSignalen({ url: base }: SignalenSettings, context: OutgoingContext): CaseConnector {
  const name = { id: 'signalen', system: 'signalen' };
  const client = createOutgoingClient({ ...context, base });
  const record = createHealthRecord(name, context.clock, faultOf);
  const { lookupTimeout } = { ...usualLimits, ...context.limits };

  async function lookUp(uuid: string) {
    try {
      const path = `/public/signals/${uuid}`;
      return signalDocument(await client.ask({ path, part: 'signals', answer: publicSignalSchema }));
    } catch (error) {
      if (faultOf(error).status === 404) return undefined;
      throw error;
    }
  }

  return {
    ...name,
    async find({ reference }) {
      const uuid = uuidIn(reference);
      if (uuid === undefined) return undefined;
      return record.during(() => within(lookupTimeout, 'signals', lookUp(uuid)));
    },
    async ofResident({ references }) {
      const uuids = [...new Set(references.flatMap((one) => uuidIn(one) ?? []))];
      if (uuids.length === 0) return [];
      const documents = await record.during(() =>
        within(lookupTimeout, 'signals', Promise.all(uuids.map(lookUp))),
      );
      return documents.flatMap((document) => (document ? [{ document, foundBy: 'number' as const }] : []));
    },
    health: () => record.read(),
    check() {
      const answer = Type.Object({ results: Type.Array(Type.Unknown()) });
      return record.checked(() =>
        client.ask({ path: '/public/terms/categories/', part: 'categories', answer }),
      );
    },
  };
}

/** Returns the UUID in what was typed: as it is, or after a word such as "Melding:". */
function uuidIn(typed: string): string | undefined {
  return /(?:^|[\s:])([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\s*$/i.exec(typed)?.[1]?.toLowerCase();
}
