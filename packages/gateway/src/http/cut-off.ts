/**
 * Ends a connection of `@hono/node-server` at once, with what still waits to be sent. A stream that is only closed waits
 * for its reader, who may never read. In a page there is no connection.
 */
export function cutOff(connection: unknown): void {
  ((connection ?? {}) as { outgoing?: { destroy(): void } }).outgoing?.destroy();
}
