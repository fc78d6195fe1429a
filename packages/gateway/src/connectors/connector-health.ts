import type { ConnectorFaultCode, ConnectorState } from '@plein/domain/connections.js';

export type { ConnectorFaultCode } from '@plein/domain/connections.js';

/** A fault of an outside system. It holds no address, no body and no text of that system. */
export interface ConnectorFault {
  readonly code: ConnectorFaultCode;
  /** The status of the HTTP answer, where there was one. */
  readonly status?: number;
  /** The operation or the part that failed, in a word of ours, like `zaaktypen`. */
  readonly part?: string;
}

/** How an outside system answers, as this gateway noticed since it started. Moments are ISO 8601 in UTC. */
export interface ConnectorHealth {
  /** The name of the connector in the settings, like `zaken`. */
  readonly id: string;
  /** Which outside system it speaks to: the name of its folder. */
  readonly system: string;
  readonly state: ConnectorState;
  /** Since when it answers, or fails, without a change between; absent where it was not asked. */
  readonly since?: string;
  readonly lastAnswerAt?: string;
  /** The last fault, which stays here when the system answers again. */
  readonly lastFault?: ConnectorFault & { readonly at: string };
}

/** A connection to an outside system, for the page on which staff see how it is. */
export interface Connector {
  readonly id: string;
  readonly system: string;
  health(): ConnectorHealth;
  /**
   * Asks the outside system something that changes nothing and holds no personal data, so that `health` is of now.
   * It never throws: a fault is in the health.
   */
  check(): Promise<ConnectorHealth>;
}

/** Notes how an outside system answers. */
export interface HealthRecord {
  answered(): void;
  failed(fault: ConnectorFault): void;
  /** Does what asks the system, notes whether it answered, and gives back or throws what came of it. */
  during<Value>(work: () => Promise<Value>): Promise<Value>;
  /** Does what asks the system, and returns how it is. It never throws. */
  checked(work: () => Promise<unknown>): Promise<ConnectorHealth>;
  read(): ConnectorHealth;
}

/**
 * Makes the record of a connector that was not asked yet.
 * @param faultOf returns the fault of what the connector throws
 */
export function createHealthRecord(
  { id, system }: Pick<Connector, 'id' | 'system'>,
  clock: () => Date,
  faultOf: (error: unknown) => ConnectorFault,
): HealthRecord {
  let health: ConnectorHealth = { id, system, state: 'not-asked' };
  const enter = (state: 'answers' | 'fails', at: string): Pick<ConnectorHealth, 'state' | 'since'> => ({
    state,
    since: health.state === state ? (health.since ?? at) : at,
  });
  const record: HealthRecord = {
    answered() {
      const at = clock().toISOString();
      health = { ...health, ...enter('answers', at), lastAnswerAt: at };
    },
    failed({ code, status, part }) {
      const at = clock().toISOString();
      const lastFault = {
        ...{ code, at },
        ...(status !== undefined && { status }),
        ...(part !== undefined && { part }),
      };
      health = { ...health, ...enter('fails', at), lastFault };
    },
    async during(work) {
      try {
        const value = await work();
        record.answered();
        return value;
      } catch (error) {
        record.failed(faultOf(error));
        throw error;
      }
    },
    async checked(work) {
      await record.during(work).catch(() => undefined);
      return health;
    },
    read: () => health,
  };
  return record;
}
