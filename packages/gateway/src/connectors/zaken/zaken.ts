import type { ZaakDocument } from '@plein/domain/cases.js';
import { normaliseReference } from '@plein/domain/identifier.js';
import { Type, type Static, type TSchema } from '@sinclair/typebox';
import { validator } from '../../http/validation.js';
import type { CaseConnector, CaseKnown } from '../case-source.js';
import { createHealthRecord } from '../connector-health.js';
import { ConnectorError, faultOf } from '../outgoing/connector-error.js';
import { usualLimits, type OutgoingContext } from '../outgoing/outgoing-client.js';
import { within } from '../outgoing/within.js';
import { caseSchema, foundCaseSchema, resultSchema, roleSchema, statusSchema } from './answers.js';
import type { FoundCase, Result } from './answers.js';
import { createCatalogue } from './catalogue.js';
import { mayBeShown, type ConfidentialityLevel } from './confidentiality.js';
import { addressKey, isInitiatorAt } from './initiator.js';
import type { ZgwApplication } from './token.js';
import { zaakDocument } from './zaak-document.js';
import { createZgwClient } from './zaken-client.js';

export interface ZakenSettings extends ZgwApplication {
  /** The addresses of the Zaken API and the Catalogi API, without a slash at the end. */
  zakenUrl: string;
  catalogiUrl: string;
  /** The RSIN of the organisation whose cases are shown. Default: of every organisation in the case system. */
  organisation?: string;
  /** The highest `vertrouwelijkheidaanduiding` of a case that is shown. */
  confidentiality: ConfidentialityLevel;
  /** Whether the Zaken API knows `expand`: from version 1.5 on. */
  expand: boolean;
}

const crs = { 'accept-crs': 'EPSG:4326', 'content-crs': 'EPSG:4326' };
/** The number of no case, with which a check asks whether the key is right. */
const noCase = 'PLEIN-CHECK';
/** Cases with one number that are looked at, where the roles of each are a question of their own. */
const mostCases = 5;

/** Makes the connector to a case system with the Zaken API 1.5–1.7 and the Catalogi API 1.3, such as Open Zaak. */
export function connectZaken(settings: ZakenSettings, context: OutgoingContext): CaseConnector {
  const name = { id: 'zaken', system: 'zaken' };
  const zaken = createZgwClient(settings.zakenUrl, settings, context);
  const catalogi = createZgwClient(settings.catalogiUrl, settings, context);
  const catalogue = createCatalogue(catalogi, context.clock);
  const record = createHealthRecord(name, context.clock, faultOf);
  const { lookupTimeout } = { ...usualLimits, ...context.limits };

  const withNumber = (identificatie: string): Promise<FoundCase[]> =>
    zaken.list({
      path: '/zaken',
      query: {
        identificatie,
        bronorganisatie: settings.organisation,
        maximaleVertrouwelijkheidaanduiding: settings.confidentiality,
        expand: settings.expand ? 'rollen,resultaat' : undefined,
      },
      headers: crs,
      part: 'zaken',
      answer: foundCaseSchema,
    });

  async function rolesOf({ url, _expand }: FoundCase) {
    if (_expand?.rollen) return _expand.rollen;
    const query = { zaak: url, omschrijvingGeneriek: 'initiator' };
    return zaken.list({ path: '/rollen', query, part: 'rollen', answer: roleSchema });
  }

  async function resultOf(found: FoundCase, url: string | null | undefined): Promise<Result | undefined> {
    if (!url) return undefined;
    const expanded = found._expand?.resultaat;
    if (expanded !== undefined) return fitting(resultSchema, expanded, 'resultaten');
    const query = { zaak: found.url };
    return (await zaken.list({ path: '/resultaten', query, part: 'resultaten', answer: resultSchema }))[0];
  }

  /** Returns the case with this number and address; of two, the one that was registered last. */
  async function matching(reference: string, raw: string, key: string): Promise<FoundCase | undefined> {
    const lists = await Promise.all(numbersOf(reference, raw).map(withNumber));
    const shown = lists
      .flat()
      .filter(({ identificatie }) => normaliseReference(identificatie) === reference)
      .filter(({ vertrouwelijkheidaanduiding: level }) => mayBeShown(level, settings.confidentiality))
      .slice(0, mostCases);
    const roles = await Promise.all(shown.map(rolesOf));
    return shown
      .filter((_, index) => isInitiatorAt(roles[index] ?? [], key))
      .sort((a, b) => ((a.registratiedatum ?? '') < (b.registratiedatum ?? '') ? 1 : -1))[0];
  }

  async function lookUp({ reference: raw, postcode, houseNumber }: CaseKnown) {
    const reference = normaliseReference(raw);
    const key = addressKey(postcode, houseNumber);
    if (reference === '' || key === undefined) return undefined;
    const found = await matching(reference, raw.trim(), key);
    return found && wholeCase(found);
  }

  async function wholeCase(found: FoundCase): Promise<ZaakDocument | undefined> {
    const zaak = fitting(caseSchema, found, 'zaken');
    const [statuses, result] = await Promise.all([
      zaken.list({ path: '/statussen', query: { zaak: found.url }, part: 'statussen', answer: statusSchema }),
      resultOf(found, zaak.resultaat),
    ]);
    const type = await catalogue.typeOf(found.zaaktype, ({ statusTypes, resultTypes }) => {
      const known = new Set([...statusTypes, ...resultTypes].map(({ url }) => url));
      return (
        statuses.every(({ statustype }) => known.has(statustype)) &&
        (result === undefined || known.has(result.resultaattype))
      );
    });
    if (type.type.indicatieInternOfExtern === 'intern') return undefined;
    return zaakDocument({ zaak, statuses, result, catalogue: type });
  }

  return {
    ...name,
    find: (known) => record.during(() => within(lookupTimeout, 'zaken', lookUp(known))),
    health: () => record.read(),
    check: () =>
      record.checked(async () => {
        await withNumber(noCase);
        await catalogi.one({
          path: '/zaaktypen',
          part: 'zaaktypen',
          answer: Type.Object({ results: Type.Array(Type.Unknown()) }),
        });
      }),
  };
}

/**
 * Returns the numbers to ask for: the one in our notation, and what was typed where a system may write it otherwise,
 * like `Z/2026/0417`. How many there are depends on what was typed alone.
 */
function numbersOf(reference: string, raw: string): string[] {
  const isOther = /^[\x21-\x7e]{3,40}$/.test(raw) && raw.toUpperCase() !== reference;
  return isOther ? [reference, raw] : [reference];
}

function fitting<Schema extends TSchema>(schema: Schema, value: unknown, part: string): Static<Schema> {
  if (!validator(schema).check(value)) throw new ConnectorError('malformed', part);
  return value as Static<Schema>;
}
