/** Reads the events that pages sent to the gateway. */
export const eventsOf = (/** @type {readonly { place: string, body: string }[]} */ sent) =>
  sent
    .filter(({ place }) => place === '/v1/events')
    .flatMap(({ body }) => /** @type {{ type: string, data: { page?: string } }[]} */ (JSON.parse(body)));
