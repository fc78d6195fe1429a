import { ConnectorError } from '../outgoing/connector-error.js';
import { caseTypeSchema, resultTypeSchema, statusTypeSchema } from './answers.js';
import type { CaseType, ResultType, StatusType } from './answers.js';
import { uuidIn, type ZgwClient } from './zaken-client.js';

/** A case type with everything of it that a resident sees. */
export interface CatalogueType {
  type: CaseType;
  statusTypes: StatusType[];
  resultTypes: ResultType[];
}

/** Reads case types, and remembers them for a while: they change seldom, and belong to nobody. */
export interface Catalogue {
  /**
   * @param url the address of the case type, as the case has it
   * @param isEnough whether the remembered type can be used; where not, it is read again
   */
  typeOf(url: string, isEnough: (type: CatalogueType) => boolean): Promise<CatalogueType>;
  /** Returns the types that were read. It asks nothing. */
  known(): readonly CatalogueType[];
}

const remembered = 600_000;
/** A type that was read this short ago is not read again. */
const fresh = 30_000;
const mostTypes = 500;

/** A type that is read; `type` once the answer is there. */
interface ReadType {
  at: number;
  value: Promise<CatalogueType>;
  type?: CatalogueType;
}

export function createCatalogue(client: ZgwClient, clock: () => Date): Catalogue {
  const types = new Map<string, ReadType>();

  function read(url: string, at: number): Promise<CatalogueType> {
    const value = load(client, url);
    const entry: ReadType = { at, value };
    types.delete(url);
    types.set(url, entry);
    const [oldest] = types.keys();
    if (types.size > mostTypes && oldest !== undefined) types.delete(oldest);
    value.then(
      (type) => {
        entry.type = type;
      },
      () => {
        if (types.get(url) === entry) types.delete(url);
      },
    );
    return value;
  }

  return {
    known: () => [...types.values()].flatMap(({ type }) => type ?? []),
    async typeOf(url, isEnough) {
      const now = clock().getTime();
      const known = types.get(url);
      if (known === undefined || Math.abs(now - known.at) >= remembered) return read(url, now);
      const type = await known.value;
      return isEnough(type) || Math.abs(now - known.at) < fresh ? type : read(url, now);
    },
  };
}

async function load(client: ZgwClient, url: string): Promise<CatalogueType> {
  const uuid = uuidIn(url);
  if (uuid === undefined) throw new ConnectorError('malformed', 'zaaktypen');
  // A case may be of a type that is still a draft, or that is no longer in use.
  const query = { zaaktype: url, status: 'alles' };
  const [type, statusTypes, resultTypes] = await Promise.all([
    client.one({ path: `/zaaktypen/${uuid}`, part: 'zaaktypen', answer: caseTypeSchema }),
    client.list({ path: '/statustypen', query, part: 'statustypen', answer: statusTypeSchema }),
    client.list({ path: '/resultaattypen', query, part: 'resultaattypen', answer: resultTypeSchema }),
  ]);
  return { type, statusTypes, resultTypes };
}
