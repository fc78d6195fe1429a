/** What became of the events that a transport was given. With neither of these, whoever gets them has them all. */
export interface Delivery {
  /**
   * Nobody could take them now. They are kept and come again as they are, after so many milliseconds or later.
   */
  readonly wait?: number | undefined;
  /**
   * So many of them were refused for good, and are counted as dropped. A batch that is refused as a whole is
   * halved until the bad event is alone, so that it cannot block the rest.
   */
  readonly refused?: number;
}

/** Where events go. What it gets is final: known keys only, without personal data, with an id that never changes. */
export interface Transport {
  /**
   * Brings a batch. Where the promise is rejected, the events come again later.
   *
   * @param events each the JSON of one CloudEvent, oldest first
   */
  send(events: readonly string[]): Promise<Delivery>;
}
