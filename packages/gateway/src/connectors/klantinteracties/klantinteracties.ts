import type { Static, TSchema } from '@sinclair/typebox';
import { validator } from '../../http/validation.js';
import { createHealthRecord } from '../connector-health.js';
import type { CallbackChangeItem, ContactDelivery, DeliveryResult } from '../contact-delivery.js';
import { failedDelivery, SendError, sendRequest, type SendOptions } from '../sending/send-request.js';
import { foundSchema, madeSchema, resourceSchema, taskSchema } from './answers.js';
import { changedTask } from './changed-task.js';
import { addressOf, klantcontactOf, register, taskOf, type MappingSettings } from './mapping.js';
import type { NewItem } from './parts.js';

export interface KlantinteractiesSettings extends MappingSettings {
  /** The address of the API, without a slash at the end: `https://openklant.example/klantinteracties/api/v1`. */
  base: string;
  token: string;
}

/** What there is of an item in Open Klant, at any moment. */
interface Stored {
  klantcontact: string;
  betrokkene: string | undefined;
  hasAddress: boolean;
  task: string | undefined;
}

/** The id of no request, with which a check asks whether the token is right. */
const noRequest = 'plein-check';

/** How long a change waits for the task of its request, in milliseconds: an attempt at that may still be under way. */
const longestWaitForTask = 600_000;

/**
 * Makes the connector to the Klantinteracties API, such as that of Open Klant. An item becomes a klantcontact with its
 * betrokkene, a digitaal adres and an interne taak. The klantcontact is about an onderwerpobject that holds the id of
 * the item, and by that it is looked up first: what an earlier attempt stored is completed, never stored again. A change
 * that a resident makes is written in the interne taak of the request, so that no open task says the hours of before.
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

  const post = <Schema extends TSchema>(part: string, body: object, schema: Schema, signal: AbortSignal) =>
    write('POST', `/${part}`, part, body, schema, signal);

  async function write<Schema extends TSchema>(
    method: 'POST' | 'PATCH',
    path: string,
    part: string,
    body: object,
    schema: Schema,
    signal: AbortSignal,
  ) {
    const request = {
      method,
      url: base + path,
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      part,
    } as const;
    return fitting(schema, (await sendRequest(request, options, signal)).value, part);
  }

  const taskAt = (task: string, signal: AbortSignal) =>
    get(`/internetaken/${encodeURIComponent(task)}`, 'internetaken', taskSchema, signal);

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
      hasAddress: (betrokkene?.digitaleAdressen ?? []).length > 0,
      task: first.leiddeTotInterneTaken[0]?.uuid,
    };
  }

  async function make(item: NewItem, signal: AbortSignal): Promise<Stored> {
    const body = klantcontactOf(item, settings);
    const { klantcontact, betrokkene } = await post('maak-klantcontact', body, madeSchema, signal);
    return {
      klantcontact: klantcontact.uuid,
      betrokkene: betrokkene.uuid,
      hasAddress: false,
      task: undefined,
    };
  }

  /** Stores what is missing of a request, the task last, so that a colleague who sees it has the number or the address. */
  async function complete(item: NewItem, signal: AbortSignal): Promise<string> {
    const { klantcontact, betrokkene, hasAddress, task } =
      (await find(item.receipt.copy.id, signal)) ?? (await make(item, signal));
    if (task !== undefined) return task;
    if (!hasAddress && betrokkene !== undefined) {
      await post('digitaleadressen', addressOf(item, betrokkene), resourceSchema, signal);
    }
    const body = taskOf(item, klantcontact, settings);
    return (await post('internetaken', body, resourceSchema, signal)).uuid;
  }

  /** Writes a change in the task of its request. A task that is done stays as it is. */
  async function change(item: CallbackChangeItem, signal: AbortSignal): Promise<DeliveryResult> {
    const task = (await find(item.callback, signal))?.task;
    if (task === undefined) {
      const age = options.clock().getTime() - Date.parse(item.change.at);
      // A request that comes later says the newest hours itself, and one that was cancelled does not come.
      if (age > longestWaitForTask) return { status: 'delivered' };
      return { status: 'later', fault: { code: 'failed', part: 'internetaken' } };
    }
    const { status, toelichting = '' } = await taskAt(task, signal);
    if (status !== 'verwerkt') {
      const body = changedTask(item, toelichting);
      await write('PATCH', `/internetaken/${task}`, 'internetaken', body, resourceSchema, signal);
    }
    return { status: 'delivered' };
  }

  return {
    ...name,
    repeats: 'looked-up',
    async deliver(item, signal) {
      try {
        const result: DeliveryResult =
          item.kind === 'callback-change'
            ? await change(item, signal)
            : { status: 'delivered', outsideId: await complete(item, signal) };
        record.answered();
        return result;
      } catch (error) {
        const result = failedDelivery(error);
        if (result.status === 'later') record.failed(result.fault);
        return result;
      }
    },
    async preview(item) {
      if (item.kind === 'callback-change') {
        const body = JSON.stringify(changedTask(item, ''), undefined, 2);
        return [{ to: `PATCH ${base}/internetaken/(internetaak.uuid)`, body }];
      }
      const bodies = {
        'maak-klantcontact': klantcontactOf(item, settings),
        digitaleadressen: addressOf(item, '(betrokkene.uuid)'),
        internetaken: taskOf(item, '(klantcontact.uuid)', settings),
      };
      return Object.entries(bodies).map(([path, body]) => ({
        to: `POST ${base}/${path}`,
        body: JSON.stringify(body, undefined, 2),
      }));
    },
    async followUp(outsideId, signal) {
      try {
        const { status, afgehandeldOp } = await taskAt(outsideId, signal);
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
