import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addressOf } from './config.js';
import { endWhenSlow, type BodyPace } from './slow-body.js';
import { StartError } from '../core/start-error.js';

/** A server that accepts requests. */
export interface Listening {
  /** Without a slash at the end: `http://127.0.0.1:8787`. */
  url: string;
  /**
   * Accepts no new requests, lets running ones finish, and ends those that still run after `grace`
   * milliseconds.
   */
  close(grace: number): Promise<void>;
}

const seconds = 1_000;

/** Limits on what clients may hold open. Times are in milliseconds. */
export interface ServerLimits extends BodyPace {
  headersTimeout: number;
  requestTimeout: number;
  /** How often the server looks for requests that are over these times; Node's default is 30 seconds. */
  connectionsCheckingInterval: number;
  /** Further connections are closed at once. */
  maxConnections: number;
  /** How long a client may take nothing of an answer that waits for it, or send nothing. */
  idleTimeout: number;
}

/** Far above what live streams and a proxy need, and far below what a process may have open. */
export const serverLimits: ServerLimits = {
  headersTimeout: 15 * seconds,
  // A message may bring files of eight megabytes, over a connection of half a megabit a second.
  requestTimeout: 150 * seconds,
  // A quarter of that pace: a connection may falter, and a body of 64 KB is there or it is not.
  bodyInterval: 30 * seconds,
  leastInInterval: 500_000,
  connectionsCheckingInterval: 5 * seconds,
  maxConnections: 2_000,
  // A report may take a minute, and a live stream says something every few seconds.
  idleTimeout: 120 * seconds,
};

/** The names of the settings that say where to listen, for a sentence to the operator. */
export interface ListenSettings {
  host: string;
  port: string;
}

/**
 * Serves an application over HTTP.
 * @throws StartError when the port is in use, or the server cannot listen on the address
 */
export async function listen(
  app: Hono,
  host: string,
  port: number,
  {
    maxConnections,
    idleTimeout,
    bodyInterval,
    leastInInterval,
    ...serverOptions
  }: ServerLimits = serverLimits,
  settings: ListenSettings = { host: 'HOST', port: 'PORT' },
): Promise<Listening> {
  const server = createServer(
    serverOptions,
    oneByOne(getRequestListener(app.fetch), { bodyInterval, leastInInterval }),
  );
  server.maxConnections = maxConnections;
  server.timeout = idleTimeout;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(startError(error, host, port, settings)));
    server.listen(port, host, resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return { url: addressOf({ host, port: actual }), close: closer(server) };
}

/**
 * Ends a connection with a second request before the first one is answered. No browser or proxy sends requests like that,
 * and each of them would hold a whole answer in memory for a client that reads none.
 */
function oneByOne(listener: RequestListener, pace: BodyPace): RequestListener {
  const answering = new WeakSet<object>();
  return (request, response) => {
    const { socket } = request;
    if (answering.has(socket)) {
      socket.destroy();
      return;
    }
    answering.add(socket);
    response.once('close', () => answering.delete(socket));
    endWhenSlow(request, pace);
    listener(request, response);
  };
}

function closer(server: Server): (grace: number) => Promise<void> {
  let closing = false;
  server.on('request', (_request, response) => {
    response.on('close', () => {
      // The connection becomes idle only after this turn of the event loop.
      if (closing) setImmediate(() => server.closeIdleConnections());
    });
  });
  return (grace) => {
    closing = true;
    return new Promise((resolve) => {
      const force = setTimeout(() => server.closeAllConnections(), grace);
      server.close(() => {
        clearTimeout(force);
        resolve();
      });
      server.closeIdleConnections();
    });
  };
}

function startError(
  error: NodeJS.ErrnoException,
  host: string,
  port: number,
  settings: ListenSettings,
): StartError {
  return new StartError(sentence(error, host, port, settings), { cause: error });
}

function sentence(
  { code, message }: NodeJS.ErrnoException,
  host: string,
  port: number,
  settings: ListenSettings,
): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken: stop the program that uses it, or set ${settings.port} to another number.`;
    case 'EACCES':
      return `Port ${port} is not allowed for this user: set ${settings.port} to a number above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `${settings.host} "${host}" is not an address of this machine: set it to 127.0.0.1 or 0.0.0.0.`;
    default:
      return `The gateway cannot listen on ${host}, port ${port} (${message}).`;
  }
}
