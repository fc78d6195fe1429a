import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { PlayedFault } from '../contact-delivery.contract.js';

/** A mail server on this machine. It does what a test asks with the next message, and stores the others. */
export interface MailServer {
  port: number;
  /** The messages as they came, with their headers. */
  stored: string[];
  /** How many connections there were. */
  connections: number;
  fault: PlayedFault | undefined;
  close(): Promise<void>;
}

const faults: Partial<Record<PlayedFault, [code: number, text: string]>> = {
  busy: [451, 'try again later'],
  'refuses-item': [554, 'no message of Noor here'],
};

export async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    logger: false,
    onConnect(_, done) {
      mail.connections += 1;
      done();
    },
    onAuth(_, session, done) {
      if (mail.fault !== 'wrong-key') return done(null, { user: session.id });
      mail.fault = undefined;
      return done(Object.assign(new Error('no'), { responseCode: 535 }));
    },
    onData(stream, _, done) {
      const { fault } = mail;
      mail.fault = undefined;
      void text(stream).then((message) => {
        const [responseCode, words] = (fault && faults[fault]) ?? [];
        if (responseCode !== undefined) return done(Object.assign(new Error(words), { responseCode }));
        if (fault !== 'cut-before') mail.stored.push(message);
        // A connection that is cut gives no answer.
        if (fault === 'cut-before' || fault === 'cut-after') return cut();
        return done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  const cut = (): void => {
    for (const connection of server.connections) connection.close();
    for (const socket of sockets) socket.destroy();
  };
  const sockets = new Set<{ destroy(): void }>();
  server.server.on('connection', (socket: { destroy(): void }) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const mail: MailServer = {
    port: (server.server.address() as AddressInfo).port,
    ...{ stored: [], connections: 0, fault: undefined },
    async close() {
      cut();
      await new Promise<void>((resolve) => server.close(resolve));
    },
  };
  return mail;
}
