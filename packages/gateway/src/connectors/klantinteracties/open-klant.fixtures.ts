import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { PlayedFault } from '../contact-delivery.contract.js';
import { specification, withoutSpecification } from '../testing/specification.fixtures.js';
import { report } from '../testing/system-server.fixtures.js';

export const specificationFile = 'klantinteracties/openklant-klantinteracties.yaml';
export const base = '/klantinteracties/api/v1';
export const token = 'token-van-open-klant';

type Fields = Record<string, unknown>;
interface Resource extends Fields {
  uuid: string;
  url: string;
}

/** A klantcontact with everything that belongs to it. */
export interface StoredContact {
  contact: Resource;
  betrokkenen: Resource[];
  objects: Resource[];
  addresses: Resource[];
  tasks: Resource[];
}

/** An Open Klant in memory, which holds every request and its own answers against the official specification. */
export interface OpenKlant {
  url: string;
  contacts: StoredContact[];
  asked: string[];
  /** What was wrong with requests, and with answers of ours. */
  invalid: string[];
  fault: PlayedFault | undefined;
  /**
   * Is called with each request that stores something, before it is stored and after. What it returns is awaited, so
   * that a test can kill the sender at that moment.
   */
  onStoring: (operation: string, moment: 'before' | 'after') => Promise<void> | void;
  close(): Promise<void>;
}

/** Starts an Open Klant on a free port. Where the specification is absent nothing is held against it. */
export async function startOpenKlant(): Promise<OpenKlant> {
  const rules = withoutSpecification(specificationFile) ? undefined : specification(specificationFile);
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      system.invalid.push(String(error));
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`;
  const system: OpenKlant = {
    ...{ url, contacts: [], asked: [], invalid: [], fault: undefined, onStoring: () => undefined },
    async close() {
      if (rules && system.asked.length > 0) {
        report(
          new Map([[specificationFile, { requests: system.asked.length, invalid: system.invalid.length }]]),
        );
      }
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  const resource = (kind: string, fields: object): Resource => {
    const uuid = crypto.randomUUID();
    return { ...fields, uuid, url: `${url}/${kind}/${uuid}` };
  };
  const reference = ({ uuid, url: at }: Resource) => ({ uuid, url: at });
  const contactOf = (stored: StoredContact): Resource => ({
    ...stored.contact,
    hadBetrokkenen: stored.betrokkenen.map(reference),
    gingOverOnderwerpobjecten: stored.objects.map(reference),
    leiddeTotInterneTaken: stored.tasks.map(reference),
    ...{ hadBetrokkenActoren: [], omvatteBijlagen: [] },
  });
  const betrokkeneOf = (stored: StoredContact, one: Resource): Resource => ({
    ...one,
    hadKlantcontact: reference(stored.contact),
    digitaleAdressen: stored.addresses.map(reference),
    volledigeNaam: (one['contactnaam'] as { achternaam: string } | undefined)?.achternaam ?? '',
  });

  function list(query: URLSearchParams): object {
    const wanted = {
      objectId: query.get('onderwerpobject__onderwerpobjectidentificatorObjectId'),
      codeRegister: query.get('onderwerpobject__onderwerpobjectidentificatorCodeRegister'),
    };
    const results = system.contacts
      .filter(({ objects }) =>
        objects.some(({ onderwerpobjectidentificator: known }) =>
          Object.entries(wanted).every(([key, value]) => (known as Fields)[key] === value),
        ),
      )
      .map((stored) => ({
        ...contactOf(stored),
        ...(query.get('expand') === 'hadBetrokkenen' && {
          _expand: { hadBetrokkenen: stored.betrokkenen.map((one) => betrokkeneOf(stored, one)) },
        }),
      }));
    return { count: results.length, next: null, previous: null, results };
  }

  /** Stores what a request brings, and returns the answer; undefined where it belongs to nothing. */
  const store: Readonly<Record<string, (body: Fields) => object | undefined>> = {
    'POST /maak-klantcontact'(body) {
      const stored: StoredContact = {
        contact: resource('klantcontacten', body['klantcontact'] as object),
        betrokkenen: [resource('betrokkenen', body['betrokkene'] as object)],
        objects: [resource('onderwerpobjecten', body['onderwerpobject'] as object)],
        ...{ addresses: [], tasks: [] },
      };
      system.contacts.push(stored);
      const klantcontact = reference(stored.contact);
      return {
        klantcontact: contactOf(stored),
        betrokkene: stored.betrokkenen.map((one) => betrokkeneOf(stored, one))[0],
        onderwerpobject: { ...stored.objects[0], klantcontact },
      };
    },
    'POST /digitaleadressen'(body) {
      const { uuid } = body['verstrektDoorBetrokkene'] as Resource;
      const stored = system.contacts.find(({ betrokkenen }) => betrokkenen.some((one) => one.uuid === uuid));
      const [betrokkene] = stored?.betrokkenen ?? [];
      if (!stored || !betrokkene) return undefined;
      const made = resource('digitaleadressen', { ...body, verstrektDoorBetrokkene: reference(betrokkene) });
      stored.addresses.push(made);
      return made;
    },
    'POST /internetaken'(body) {
      const { uuid } = body['aanleidinggevendKlantcontact'] as Resource;
      const stored = system.contacts.find(({ contact }) => contact.uuid === uuid);
      if (!stored) return undefined;
      const made = resource('internetaken', {
        ...body,
        aanleidinggevendKlantcontact: reference(stored.contact),
        toegewezenAanActoren: (body['toegewezenAanActoren'] as Fields[]).map(({ uuid: actor }) => ({
          uuid: actor,
          url: `${url}/actoren/${String(actor)}`,
        })),
        toegewezenOp: '2026-11-23T09:00:01Z',
      });
      stored.tasks.push(made);
      return made;
    },
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', url);
    const content = await text(request).catch(() => undefined);
    // A sender that was killed leaves half a request.
    if (content === undefined) return void response.destroy();
    const sent = {
      method: request.method ?? 'GET',
      path: pathname.slice(base.length),
      query: Object.fromEntries(searchParams),
      headers: Object.fromEntries(
        Object.entries(request.headers).map(([key, value]) => [key, String(value)]),
      ),
      ...(content !== '' && { body: JSON.parse(content) as unknown }),
    };
    const operation = rules?.operationOf(sent.method, sent.path);
    const name = `${sent.method} ${sent.path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, '{uuid}')}`;
    system.asked.push(name);
    if (rules && !operation) system.invalid.push(`${name} is not in the specification`);
    system.invalid.push(...(operation?.requestProblems(sent) ?? []).map((one) => `${name}: ${one}`));
    const isAdmitted = sent.headers['authorization'] === `Token ${token}` && take('wrong-key') === undefined;
    if (!isAdmitted) return reply(response, 401, { code: 'authentication_failed' });
    if (take('busy')) return reply(response, 429, {}, { 'retry-after': '120' });
    const task = taskAt(sent.path);
    const work =
      name === 'PATCH /internetaken/{uuid}' ? task && (() => changed(task, sent.body)) : store[name];
    if (!work) {
      const answer = name === 'GET /klantcontacten' ? list(searchParams) : task;
      return answer === undefined ? reply(response, 404, { code: 'not_found' }) : answered(200, answer);
    }
    if (take('refuses-item')) {
      const reason = `'${content}' is geen geldige waarde`;
      return reply(response, 400, {
        invalidParams: [{ name: 'klantcontact.kanaal', code: 'invalid', reason }],
      });
    }
    await system.onStoring(name, 'before');
    if (take('cut-before')) return void response.destroy();
    const made = work(sent.body as Fields);
    await system.onStoring(name, 'after');
    if (take('cut-after')) return void response.destroy();
    return made === undefined ? reply(response, 400, {}) : answered(sent.method === 'POST' ? 201 : 200, made);

    function answered(status: number, body: object): void {
      system.invalid.push(
        ...(operation?.answerProblems(body) ?? []).map((one) => `answer of ${name}: ${one}`),
      );
      reply(response, status, body);
    }
  }

  function taskAt(path: string): Resource | undefined {
    return system.contacts.flatMap(({ tasks }) => tasks).find(({ uuid }) => path === `/internetaken/${uuid}`);
  }

  function take(fault: PlayedFault): PlayedFault | undefined {
    if (system.fault !== fault) return undefined;
    system.fault = undefined;
    return fault;
  }
  return system;
}

/** Changes the named fields of a task, and leaves the others. */
function changed(task: Resource, fields: unknown): Resource {
  return Object.assign(task, fields);
}

function reply(response: ServerResponse, status: number, body: object, headers: object = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
