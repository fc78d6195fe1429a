import type { Static, TSchema } from '@sinclair/typebox';
import type { CallbackReceipt } from '@plein/domain/contact.js';
import { validator } from '../../http/validation.js';
import { createHealthRecord } from '../connector-health.js';
import type { ContactDelivery } from '../contact-delivery.js';
import { failedDelivery, SendError, sendRequest, type SendOptions } from '../sending/send-request.js';
import { foundSchema, madeSchema, resourceSchema, taskSchema } from './answers.js';
import { klantcontactOf, phoneOf, register, taskOf, type MappingSettings } from './mapping.js';

export interface KlantinteractiesSettings extends MappingSettings {
  /** The address of the API, without a slash at the end: `https://openklant.example/klantinteracties/api/v1`. */
  base: string;
  token: string;
}

/** What there is of a request in Open Klant, at any moment. */
interface Stored {
  klantcontact: string;
  betrokkene: string | undefined;
  hasPhone: boolean;
  task: string | undefined;
}

/** The id of no request, with which a check asks whether the token is right. */
const noRequest = 'plein-check';

/**
 * Makes the connector to the Klantinteracties API, such as that of Open Klant. A request becomes a klantcontact with its
 * betrokkene, a digitaal adres and an interne taak. The klantcontact is about an onderwerpobject that holds the id of
 * the request, and by that it is looked up first: what an earlier attempt stored is completed, never stored again.
 */
export function connectKlantinteracties(
  settings: KlantinteractiesSettings,
  options: SendOptions,
): ContactDelivery {
  const name = { id: 'klantinteracties', system: 'klantinteracties' };
  const { base } = settings;
  const record = createHealthRecord(name, options.clock, (error) =>
    error instanceof SendError ? error.fault : { code: 'timeout' },
  );
  const headers = { accept: 'application/json', authorization: `Token ${settings.token}` };

  async function get<Schema extends TSchema>(
    path: string,
    part: string,
    schema: Schema,
    signal: AbortSignal,
  ) {
    const request = { method: 'GET', url: base + path, headers, part } as const;
    return fitting(schema, (await sendRequest(request, options, signal)).value, part);
  }

  async function post<Schema extends TSchema>(
    part: string,
    body: object,
    schema: Schema,
    signal: AbortSignal,
  ) {
    const request = {
      method: 'POST',
      url: `${base}/${part}`,
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      part,
    } as const;
    return fitting(schema, (await sendRequest(request, options, signal)).value, part);
  }

  async function find(id: string, signal: AbortSignal): Promise<Stored | undefined> {
    const query = new URLSearchParams({
      onderwerpobject__onderwerpobjectidentificatorObjectId: id,
      onderwerpobject__onderwerpobjectidentificatorCodeRegister: register,
      expand: 'hadBetrokkenen',
    });
    const { results } = await get(`/klantcontacten?${query}`, 'klantcontacten', foundSchema, signal);
    const [first] = results.toSorted((a, b) => (a.uuid < b.uuid ? -1 : 1));
    if (!first) return undefined;
    const betrokkene = first._expand?.hadBetrokkenen?.[0];
    return {
      klantcontact: first.uuid,
      betrokkene: betrokkene?.uuid,
      hasPhone: (betrokkene?.digitaleAdressen ?? []).length > 0,
      task: first.leiddeTotInterneTaken[0]?.uuid,
    };
  }

  async function make(receipt: CallbackReceipt, signal: AbortSignal): Promise<Stored> {
    const body = klantcontactOf(receipt, settings);
    const { klantcontact, betrokkene } = await post('maak-klantcontact', body, madeSchema, signal);
    return { klantcontact: klantcontact.uuid, betrokkene: betrokkene.uuid, hasPhone: false, task: undefined };
  }

  /** Stores what is missing of a request, the task last, so that a colleague who sees it has the number. */
  async function complete(receipt: CallbackReceipt, signal: AbortSignal): Promise<string> {
    const { klantcontact, betrokkene, hasPhone, task } =
      (await find(receipt.copy.id, signal)) ?? (await make(receipt, signal));
    if (task !== undefined) return task;
    if (!hasPhone && betrokkene !== undefined) {
      await post('digitaleadressen', phoneOf(receipt, betrokkene), resourceSchema, signal);
    }
    const body = taskOf(receipt, klantcontact, settings);
    return (await post('internetaken', body, resourceSchema, signal)).uuid;
  }

  return {
    ...name,
    repeats: 'looked-up',
    async deliver({ receipt }, signal) {
      try {
        const outsideId = await complete(receipt, signal);
        record.answered();
        return { status: 'delivered', outsideId };
      } catch (error) {
        const result = failedDelivery(error);
        if (result.status === 'later') record.failed(result.fault);
        return result;
      }
    },
    async preview({ receipt }) {
      const bodies = {
        'maak-klantcontact': klantcontactOf(receipt, settings),
        digitaleadressen: phoneOf(receipt, '(betrokkene.uuid)'),
        internetaken: taskOf(receipt, '(klantcontact.uuid)', settings),
      };
      return Object.entries(bodies).map(([path, body]) => ({
        to: `POST ${base}/${path}`,
        body: JSON.stringify(body, undefined, 2),
      }));
    },
    async followUp(outsideId, signal) {
      try {
        const path = `/internetaken/${encodeURIComponent(outsideId)}`;
        const { status, afgehandeldOp } = await get(path, 'internetaken', taskSchema, signal);
        if (status !== 'verwerkt') return { status: 'open' };
        return { status: 'handled', ...(afgehandeldOp && { at: new Date(afgehandeldOp) }) };
      } catch (error) {
        if (error instanceof SendError && error.fault.status === 404) return { status: 'gone' };
        throw error;
      }
    },
    health: () => record.read(),
    check: () => record.checked(() => find(noRequest, new AbortController().signal)),
  };
}

function fitting<Schema extends TSchema>(schema: Schema, value: unknown, part: string): Static<Schema> {
  if (!validator(schema).check(value)) throw new SendError({ code: 'malformed', part });
  return value as Static<Schema>;
}
