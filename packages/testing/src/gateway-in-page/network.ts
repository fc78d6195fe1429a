import type { Network } from '@plein/components/examples.js';

/** One request of a page to the gateway. */
export interface AskedRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** Answers one request in place of the network. */
export type Answer = (request: Request) => Promise<Response>;

/**
 * A network between a page and the function that answers. It can be slow (nothing arrives until that
 * changes), offline (every request fails) or broken (the gateway answers 503). It reports when no request is
 * in progress.
 */
export class PageNetwork {
  readonly requests: AskedRequest[] = [];
  readonly #answer: Answer;
  #mode: Network;
  #changed: (() => void)[] = [];
  #waiting: (() => void)[] = [];
  #inFlight = 0;

  constructor(answer: Answer, mode: Network) {
    this.#answer = answer;
    this.#mode = mode;
  }

  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    this.#inFlight += 1;
    try {
      const text = request.method === 'GET' ? '' : await request.clone().text();
      this.requests.push({
        method: request.method,
        path: new URL(request.url).pathname,
        body: parsed(text),
      });
      await this.#whileSlow(request.signal);
      return await this.#send(request);
    } finally {
      this.#inFlight -= 1;
      this.#notifyWhenIdle();
    }
  };

  setMode(mode: Network): void {
    this.#mode = mode;
    for (const resume of this.#changed.splice(0)) resume();
  }

  /** Resolves when no request is being answered. Requests that a slow network holds do not count. */
  async idle(): Promise<void> {
    await turn();
    while (this.#inFlight > 0) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
      await turn();
    }
    await turn();
  }

  async #send(request: Request): Promise<Response> {
    if (this.#mode === 'offline') throw new TypeError('There is no network.');
    if (this.#mode === 'broken') {
      return new Response('{"status":503,"title":"Service Unavailable"}', {
        status: 503,
        headers: { 'content-type': 'application/problem+json' },
      });
    }
    return arrived(await this.#answer(request));
  }

  async #whileSlow(signal: AbortSignal): Promise<void> {
    while (this.#mode === 'slow') {
      this.#inFlight -= 1;
      this.#notifyWhenIdle();
      try {
        await new Promise<void>((resolve, reject) => {
          this.#changed.push(resolve);
          signal.addEventListener('abort', () => {
            reject(signal.reason as Error);
          });
        });
      } finally {
        this.#inFlight += 1;
      }
    }
  }

  #notifyWhenIdle(): void {
    if (this.#inFlight === 0) for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

/**
 * Returns the response with a body that has arrived already. The page reads it without another task, so
 * `idle` knows when the page has it. A stream stays a stream.
 */
async function arrived(response: Response): Promise<Response> {
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) return response;
  const text = await response.text();
  const { status, statusText, headers } = response;
  const bodiless = [204, 205, 304].includes(status);
  const whole = new Response(bodiless ? null : text, { status, statusText, headers });
  return Object.assign(whole, {
    text: async () => Promise.resolve(text),
    json: async () => Promise.resolve(JSON.parse(text) as unknown),
  });
}

/** Waits until the tasks that are queued in this page have run. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(undefined);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
