import type { CallbackReceipt, CallbackSlot } from '@plein/domain/contact.js';
import type { MessageReceipt } from '@plein/domain/messages.js';
import type { OutgoingMessage, RepeatRule } from '@plein/domain/connections.js';
import type { Connector, ConnectorFault } from './connector-health.js';

/** What a resident sent, as a connector gets it. Its `copy.id` is the same at every attempt. */
export interface CallbackItem {
  kind: 'callback';
  receipt: CallbackReceipt;
}
/** A change that a resident made in a request which the outside system has, or may have. */
export interface CallbackChangeItem {
  kind: 'callback-change';
  /** Id of the request that was changed, which is the `copy.id` under which the outside system got it. */
  callback: string;
  /** The request as it is now. Its `copy.id` is that of the change, so that a receiver knows each change by it. */
  receipt: CallbackReceipt;
  change: {
    what: 'moved' | 'cancelled';
    at: string;
    /** The window before the change. */
    from: CallbackSlot;
  };
}
/** A message that a resident sent. Its files stay in the gateway. */
export interface MessageItem {
  kind: 'message';
  receipt: MessageReceipt;
}
export type DeliveryItem = CallbackItem | CallbackChangeItem | MessageItem;

/** The kinds of items that there are. */
export type DeliveryKind = DeliveryItem['kind'];

/** A fault of a delivery, with the names of the fields that the outside system refused. */
export interface DeliveryFault extends ConnectorFault {
  readonly fields?: readonly string[];
}

/**
 * What came of one attempt:
 *
 * - `delivered`: the outside system has the whole item; `outsideId` is its own name for it;
 * - `later`: there was no good answer, so that the item, and every other item for this system, is tried later;
 * - `stuck`: the outside system refused this item, and would refuse it again.
 */
export type DeliveryResult =
  | { status: 'delivered'; outsideId?: string }
  | { status: 'later'; fault: DeliveryFault; notBefore?: Date }
  | { status: 'stuck'; fault: DeliveryFault };

/** What came of a delivered item in the outside system; `gone` where it has it no longer. */
export type FollowUp = { status: 'open' } | { status: 'handled'; at?: Date } | { status: 'gone' };

/** A connector that brings the items of an outbox to where they go. */
export interface OutboxDelivery<Item> extends Connector {
  /** What happens where an item was sent and no answer came. */
  readonly repeats: RepeatRule;
  /**
   * Brings an item, and resolves with what came of it. An item may have been stored at an earlier attempt, whole or in
   * part, without that anybody here knows. It ends soon after `signal` aborts, and begins no new request then.
   */
  deliver(item: Item, signal: AbortSignal): Promise<DeliveryResult>;
  /**
   * Asks what came of a delivered item. Absent where the outside system cannot tell.
   * @throws Error where the outside system gives no good answer now
   */
  followUp?(outsideId: string, signal: AbortSignal): Promise<FollowUp>;
}

/**
 * A connector that brings what residents send to an outside system. Every implementation passes
 * `contact-delivery.contract.ts`.
 */
export interface ContactDelivery extends OutboxDelivery<DeliveryItem> {
  /** Returns what it would send for an item, without secrets. It asks nothing of the outside system. */
  preview(item: DeliveryItem): Promise<OutgoingMessage[]>;
}
