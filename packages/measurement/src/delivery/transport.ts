/** The result of a delivery. Without these properties all events were delivered. */
export interface Delivery {
  /**
   * The events could not be delivered now. They are sent again, unchanged, after at least this time in
   * milliseconds.
   */
  readonly wait?: number | undefined;
  /**
   * Number of events that were refused for good; they are counted as dropped. A batch that is refused as a
   * whole is halved until the bad event is alone, so that it cannot block the others.
   */
  readonly refused?: number;
}

/**
 * The destination of events. The events are final: known keys only, no personal data, and an id that never
 * changes.
 */
export interface Transport {
  /**
   * Delivers a batch. If the promise is rejected, the events are sent again later.
   *
   * @param events each the JSON of one CloudEvent, oldest first
   */
  send(events: readonly string[]): Promise<Delivery>;
}
