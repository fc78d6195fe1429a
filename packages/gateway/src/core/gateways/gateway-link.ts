/** Passes small messages to the other gateways on the same store. A message may be lost, and comes after a moment. */
export interface GatewayLink {
  /** Sends a message to the other gateways. It never throws. */
  send(topic: string, message: unknown): void;
  /** Calls `listener` with each message of another gateway on this topic. */
  onMessage(topic: string, listener: (message: unknown) => void): void;
}

/** A way to send texts to all gateways; see `store/postgres/notices.ts`. */
export interface TextLink {
  say(text: string): Promise<void>;
}

interface Envelope {
  gateway: string;
  topic: string;
  message: unknown;
}

/**
 * Makes a link of a way to send texts.
 * @param open gets the function that receives the texts of all gateways, those of this one too
 */
export function createGatewayLink(open: (hear: (text: string) => void) => TextLink): GatewayLink {
  const gateway = crypto.randomUUID();
  const listeners = new Map<string, (message: unknown) => void>();
  const link = open((text) => {
    const envelope = JSON.parse(text) as Envelope;
    if (envelope.gateway !== gateway) listeners.get(envelope.topic)?.(envelope.message);
  });
  return {
    send(topic, message) {
      // Without a connection each gateway goes on by itself.
      void link.say(JSON.stringify({ gateway, topic, message } satisfies Envelope)).catch(() => undefined);
    },
    onMessage: (topic, listener) => void listeners.set(topic, listener),
  };
}
