import type { ZaakDocument } from '@plein/domain/cases.js';
import { normaliseReference } from '@plein/domain/identifier.js';
import { Type, type Static, type TSchema } from '@sinclair/typebox';
import { validator } from '../../http/validation.js';
import type { CaseConnector, CaseKnown, CaseResident, ResidentCase } from '../case-source.js';
import { createHealthRecord } from '../connector-health.js';
import { ConnectorError, faultOf } from '../outgoing/connector-error.js';
import { usualLimits, type OutgoingContext } from '../outgoing/outgoing-client.js';
import { within } from '../outgoing/within.js';
import { caseSchema, foundCaseSchema, resultSchema, roleSchema, statusSchema } from './answers.js';
import type { FoundCase, Result } from './answers.js';
import { createCatalogue } from './catalogue.js';
import { levelWithLogin, mayBeShown, type ConfidentialityLevel } from './confidentiality.js';
import { addressKey, byInitiator, isInitiator, isInitiatorAt } from './initiator.js';
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
/** Cases of one person that are looked at, the newest first. */
const mostOfPerson = 50;

/** Makes the connector to a case system with the Zaken API 1.5–1.7 and the Catalogi API 1.3, such as Open Zaak. */
export function connectZaken(settings: ZakenSettings, context: OutgoingContext): CaseConnector {
  const name = { id: 'zaken', system: 'zaken' };
  const zaken = createZgwClient(settings.zakenUrl, settings, context);
  const catalogi = createZgwClient(settings.catalogiUrl, settings, context);
  const catalogue = createCatalogue(catalogi, context.clock);
  const record = createHealthRecord(name, context.clock, faultOf);
  const { lookupTimeout } = { ...usualLimits, ...context.limits };

  const which = (highest: ConfidentialityLevel) => ({
    bronorganisatie: settings.organisation,
    maximaleVertrouwelijkheidaanduiding: highest,
    expand: settings.expand ? 'rollen,resultaat' : undefined,
  });
  const asked = { headers: crs, part: 'zaken', answer: foundCaseSchema };
  const withNumber = (identificatie: string, highest = settings.confidentiality): Promise<FoundCase[]> =>
    zaken.list({ ...asked, path: '/zaken', query: { identificatie, ...which(highest) } });
  /** By POST: an address stands in the logs of a case system and of every proxy. */
  const ofPerson = (bsn: string): Promise<FoundCase[]> =>
    zaken.list({ ...asked, path: '/zaken/_zoek', body: { ...byInitiator(bsn), ...which(levelWithLogin) } });

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

  /** Returns the cases with this number that may be shown. */
  async function numbered(raw: string, highest = settings.confidentiality): Promise<FoundCase[]> {
    const reference = normaliseReference(raw);
    const lists = await Promise.all(numbersOf(reference, raw).map((one) => withNumber(one, highest)));
    const found = lists.flat().filter(({ identificatie }) => normaliseReference(identificatie) === reference);
    return [...new Map(found.map((one) => [one.url, one])).values()].filter(
      ({ vertrouwelijkheidaanduiding: level }) => mayBeShown(level, highest),
    );
  }

  /** Returns the case with this number and address; of two, the one that was registered last. */
  async function matching(raw: string, key: string): Promise<FoundCase | undefined> {
    const shown = (await numbered(raw)).slice(0, mostCases);
    const roles = await Promise.all(shown.map(rolesOf));
    return shown
      .filter((_, index) => isInitiatorAt(roles[index] ?? [], key))
      .sort((a, b) => ((a.registratiedatum ?? '') < (b.registratiedatum ?? '') ? 1 : -1))[0];
  }

  async function lookUp({ reference: raw, postcode, houseNumber }: CaseKnown) {
    const reference = normaliseReference(raw);
    const key = addressKey(postcode, houseNumber);
    if (reference === '' || key === undefined) return undefined;
    const found = await matching(raw.trim(), key);
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

  async function casesOf({ references, bsn }: CaseResident): Promise<ResidentCase[]> {
    const numbers = [
      ...new Set(references.map((one) => one.trim()).filter((one) => normaliseReference(one))),
    ];
    const [named, theirs] = await Promise.all([
      Promise.all(numbers.map((one) => numbered(one, levelWithLogin))),
      bsn === undefined ? [] : ofPerson(bsn),
    ]);
    const shown = theirs
      .filter(({ vertrouwelijkheidaanduiding: level }) => mayBeShown(level, levelWithLogin))
      .sort((a, b) => ((a.registratiedatum ?? '') < (b.registratiedatum ?? '') ? 1 : -1))
      .slice(0, mostOfPerson);
    const roles = await Promise.all(shown.map(rolesOf));
    // The search of a case system may find a person in one role, and an initiator in another role of the same case.
    const ofThem = shown.filter((_, index) => bsn !== undefined && isInitiator(roles[index] ?? [], bsn));
    const known = new Set(ofThem.map(({ url }) => url));
    // A number that two cases have, as of two organisations, names neither.
    const byNumber = named.flatMap((found) => (found.length === 1 ? found : []));
    const found = [
      ...ofThem.map((one) => ({ one, foundBy: 'person' as const })),
      ...byNumber.filter(({ url }) => !known.has(url)).map((one) => ({ one, foundBy: 'number' as const })),
    ];
    const documents = await Promise.all(found.map(({ one }) => wholeCase(one)));
    return found.flatMap(({ foundBy }, index) => {
      const document = documents[index];
      return document ? [{ document, foundBy }] : [];
    });
  }

  return {
    ...name,
    ofResident: (resident) => record.during(() => within(lookupTimeout, 'zaken', casesOf(resident))),
    find: (known) => record.during(() => within(lookupTimeout, 'zaken', lookUp(known))),
    caseTypes: () =>
      catalogue.known().map(({ type, statusTypes }) => ({
        zaaktype: { omschrijving: type.omschrijving },
        statustypen: statusTypes,
      })),
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
