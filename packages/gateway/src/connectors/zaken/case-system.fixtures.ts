import type { ZaakDocument } from '@plein/domain/cases.js';
import { jwtVerify } from 'jose';
import { contractAddress } from '../case-source.contract.js';
import { specification, type SentRequest } from '../testing/specification.fixtures.js';
import { startSystem, type Answer, type SystemServer } from '../testing/system-server.fixtures.js';

/** A case as the system stores it, with what is told of its initiator. */
export interface StoredCase {
  document: ZaakDocument;
  organisation: string;
  confidentiality: string;
  internal: boolean;
  initiator: object | null;
}

export interface CaseSystem extends SystemServer {
  cases: Map<string, StoredCase>;
  zakenUrl: string;
  catalogiUrl: string;
  /** The clock of the system: it refuses a token of the future, and one of more than an hour. */
  now: () => Date;
  /** Whether it knows `expand`. */
  expands: boolean;
  /** How many items a page has. */
  pageSize: number;
}

export const application = { clientId: 'plein-test', secret: 'a-secret-of-the-test-of-32-characters' };
const rsin = '517439943';
/** Of somebody who has another role in every case. */
export const officialBsn = '111222333';

/** The role of a resident at the address of the contract. */
export function residentAt({ postcode, houseNumber }: { postcode: string; houseNumber: string }): object {
  const [, number = '', letter = ''] = /^(\d+)-?(\w?)$/.exec(houseNumber) ?? [];
  return {
    verblijfsadres: {
      ...{ aoaIdentificatie: '0000200000000000', wplWoonplaatsNaam: 'Zilverbeek' },
      gorOpenbareRuimteNaam: 'Molenweg',
      aoaPostcode: postcode.replace(' ', ''),
      aoaHuisnummer: Number(number),
      aoaHuisletter: letter,
      aoaHuisnummertoevoeging: '',
    },
  };
}

export const stored = (document: ZaakDocument, changes: Partial<StoredCase> = {}): StoredCase => ({
  ...{ document, organisation: rsin, confidentiality: 'openbaar', internal: false },
  initiator: residentAt(contractAddress),
  ...changes,
});

/** Starts a case system with both APIs of ZGW, made from their specifications. */
export async function startCaseSystem(zaken: '1.5.2' | '1.7.0'): Promise<CaseSystem> {
  const cases = new Map<string, StoredCase>();
  const admit = (request: SentRequest): Promise<Answer | undefined> => refuse(request, system.now());
  const server = await startSystem([
    {
      ...{ base: '/zaken/api/v1', specification: specification(`zgw/zaken-${zaken}.yaml`), admit },
      answer: ({ name }, request) => zakenAnswers[name]?.(request),
    },
    {
      ...{ base: '/catalogi/api/v1', specification: specification('zgw/catalogi-1.3.3.yaml'), admit },
      answer: ({ name, params }, request) => catalogiAnswers[name]?.(request, params),
    },
  ]);
  const zakenUrl = `${server.url}/zaken/api/v1`;
  const catalogiUrl = `${server.url}/catalogi/api/v1`;
  const system: CaseSystem = Object.assign(server, {
    ...{ cases, zakenUrl, catalogiUrl, now: () => new Date(), expands: true, pageSize: 100 },
  });

  const uuidOfCase = (key: string): string => uuid(`1${key}`);
  const zaakUrl = (key: string): string => `${zakenUrl}/zaken/${uuidOfCase(key)}`;
  const typeUrl = (key: string): string => `${catalogiUrl}/zaaktypen/${uuid(`2${key}`)}`;
  const ofCase = (url: string | undefined) => [...cases].filter(([key]) => zaakUrl(key) === url);
  const ofType = (url: string | undefined) => [...cases].filter(([key]) => typeUrl(key) === url);
  const page = (items: readonly unknown[], { query, path }: SentRequest): object => {
    const at = Number(query['page'] ?? 1);
    const results = items.slice((at - 1) * system.pageSize, at * system.pageSize);
    const more = items.length > at * system.pageSize;
    const next = more ? `https://inside.example${path}?page=${String(at + 1)}` : null;
    return { count: items.length, next, previous: null, results };
  };
  const result = (key: string, { document }: StoredCase) =>
    document.resultaat && {
      ...{ url: `${zakenUrl}/resultaten/${uuid(`3${key}`)}`, uuid: uuid(`3${key}`), zaak: zaakUrl(key) },
      ...{ resultaattype: `${catalogiUrl}/resultaattypen/${uuid(`4${key}`)}` },
      toelichting: document.resultaat.toelichting ?? '',
    };
  const roles = (key: string, { initiator }: StoredCase) =>
    (['initiator', 'behandelaar'] as const).map((kind, index) => ({
      ...{ url: `${zakenUrl}/rollen/${uuid(`${5 + index}${key}`)}`, uuid: uuid(`${5 + index}${key}`) },
      ...{ zaak: zaakUrl(key), betrokkene: '', betrokkeneType: 'natuurlijk_persoon' },
      ...{ roltype: `${catalogiUrl}/roltypen/${uuid('7')}`, omschrijving: kind, omschrijvingGeneriek: kind },
      ...{ roltoelichting: kind, registratiedatum: '2026-11-02T09:00:00Z', statussen: [] },
      betrokkeneIdentificatie:
        kind === 'initiator'
          ? { inpBsn: '', ...initiator }
          : { inpBsn: officialBsn, ...residentAt({ postcode: '9999 ZZ', houseNumber: '1' }) },
    }));

  const listOf = (found: readonly [string, StoredCase][], expand: unknown, request: SentRequest) =>
    page(
      found.map(([key, one]) => ({
        ...zaakOf(one, { url: zaakUrl(key), uuid: uuidOfCase(key), zaaktype: typeUrl(key) }),
        resultaat: result(key, one)?.url ?? null,
        ...(expand !== undefined &&
          system.expands && { _expand: { rollen: roles(key, one), resultaat: result(key, one) ?? {} } }),
      })),
      request,
    );

  const zakenAnswers: Readonly<Record<string, (request: SentRequest) => unknown>> = {
    'GET /zaken'(request) {
      const { identificatie, bronorganisatie, expand } = request.query;
      const found = [...cases]
        .filter(([, one]) => identificatie === undefined || one.document.zaak.identificatie === identificatie)
        .filter(([, one]) => bronorganisatie === undefined || one.organisation === bronorganisatie);
      return listOf(found, expand, request);
    },
    'POST /zaken/_zoek'(request) {
      const { expand, bronorganisatie, ...search } = request.body as Record<string, string>;
      const bsn = search['rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn'];
      // As Open Zaak does: each filter may match another role of the case.
      const hasPerson = ([key, one]: [string, StoredCase]) =>
        roles(key, one).some(({ betrokkeneIdentificatie: { inpBsn } }) => inpBsn === bsn);
      const found = [...cases]
        .filter(hasPerson)
        .filter(([, one]) => bronorganisatie === undefined || one.organisation === bronorganisatie);
      return listOf(found, expand, request);
    },
    'GET /rollen': (request) =>
      page(
        ofCase(request.query['zaak'])
          .flatMap(([key, one]) => roles(key, one))
          .filter((one) => one.omschrijvingGeneriek === request.query['omschrijvingGeneriek']),
        request,
      ),
    'GET /statussen': (request) =>
      page(
        ofCase(request.query['zaak']).flatMap(([key, { document }]) =>
          document.statussen.map((status, index) => ({
            ...{ url: `${zakenUrl}/statussen/${uuid(`8${key}${index}`)}`, uuid: uuid(`8${key}${index}`) },
            ...{ zaak: zaakUrl(key), statustoelichting: '', ...status },
            ...{ indicatieLaatstGezetteStatus: index === document.statussen.length - 1 },
            zaakinformatieobjecten: [],
          })),
        ),
        request,
      ),
    'GET /resultaten': (request) =>
      page(
        ofCase(request.query['zaak']).flatMap(([key, one]) => result(key, one) ?? []),
        request,
      ),
  };
  const catalogiAnswers: Readonly<
    Record<string, (request: SentRequest, params: Readonly<Record<string, string>>) => unknown>
  > = {
    'GET /zaaktypen': (request) => page([], request),
    'GET /zaaktypen/{uuid}'(_, params) {
      const [one] = ofType(`${catalogiUrl}/zaaktypen/${params['uuid'] ?? ''}`);
      return one && zaaktypeOf(one[1], typeUrl(one[0]), catalogiUrl);
    },
    'GET /statustypen': (request) =>
      page(
        ofType(request.query['zaaktype']).flatMap(([key, { document }]) =>
          document.statustypen.map((one) => ({
            ...one,
            ...{ zaaktype: typeUrl(key), catalogus: catalogiUrl, zaaktypeIdentificatie: key },
          })),
        ),
        request,
      ),
    'GET /resultaattypen': (request) =>
      page(
        ofType(request.query['zaaktype']).flatMap(([key, { document }]) => ({
          ...{ url: `${catalogiUrl}/resultaattypen/${uuid(`4${key}`)}`, zaaktype: typeUrl(key) },
          ...{ zaaktypeIdentificatie: key, omschrijving: document.resultaat?.omschrijving ?? 'Verleend' },
          ...{ resultaattypeomschrijving: 'https://lijst.example/1', omschrijvingGeneriek: 'Verleend' },
          selectielijstklasse: 'https://lijst.example/2',
        })),
        request,
      ),
  };
  return system;
}

function zaakOf({ document, organisation, confidentiality }: StoredCase, own: object): object {
  const { zaak } = document;
  return {
    ...zaak,
    ...{
      verlenging: zaak.verlenging ?? null,
      opschorting: zaak.opschorting ?? { indicatie: false, reden: '' },
    },
    ...{ bronorganisatie: organisation, verantwoordelijkeOrganisatie: organisation, toelichting: 'internal' },
    ...{ vertrouwelijkheidaanduiding: confidentiality, betalingsindicatieWeergave: '', status: null },
    ...{ deelzaken: [], eigenschappen: [], rollen: [], zaakinformatieobjecten: [], zaakobjecten: [] },
    ...own,
  };
}

function zaaktypeOf(
  { document: { zaaktype }, internal }: StoredCase,
  url: string,
  catalogus: string,
): object {
  return {
    ...{
      url,
      identificatie: 'type',
      doel: '',
      aanleiding: '',
      onderwerp: '',
      servicenorm: null,
      ...zaaktype,
    },
    ...{
      handelingInitiator: '',
      handelingBehandelaar: '',
      verantwoordelijke: '',
      beginGeldigheid: '2020-01-01',
    },
    ...{ indicatieInternOfExtern: internal ? 'intern' : 'extern', vertrouwelijkheidaanduiding: 'openbaar' },
    ...{ opschortingEnAanhoudingMogelijk: true, verlengingMogelijk: true, publicatieIndicatie: false },
    ...{ productenOfDiensten: [], referentieproces: { naam: 'proces' }, catalogus, concept: false },
    ...{ statustypen: [], resultaattypen: [], eigenschappen: [], informatieobjecttypen: [], roltypen: [] },
    ...{ informatieobjecttypeOmschrijving: [], resultaattypeOmschrijving: [], zaakobjecttypen: [] },
    ...{ besluittypen: [], besluittypeOmschrijving: [], deelzaaktypen: [], deelzaaktypeIdentificaties: [] },
    gerelateerdeZaaktypen: [],
  };
}

/** Checks the token as Open Zaak does: its signature, its claims, and that it was made lately, not in the future. */
async function refuse({ headers }: SentRequest, now: Date): Promise<Answer | undefined> {
  const refused = { status: 403, headers: { date: now.toUTCString() } };
  try {
    const token = (headers['authorization'] ?? '').replace(/^Bearer /, '');
    const { payload } = await jwtVerify(token, new TextEncoder().encode(application.secret), {
      ...{ algorithms: ['HS256'], currentDate: now, maxTokenAge: 3600, issuer: application.clientId },
      requiredClaims: ['iss', 'iat', 'client_id', 'user_id', 'user_representation'],
    });
    return payload['client_id'] === application.clientId ? undefined : refused;
  } catch {
    return refused;
  }
}

/** Returns a UUID that is always the same for a text. */
function uuid(text: string): string {
  const digits = Buffer.from(text).toString('hex').slice(-32).padStart(32, '0');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}`;
}
