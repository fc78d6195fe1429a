import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Actor } from '@plein/domain/newsroom.js';
import { clearDrafts } from '../shared/draft.js';
import type { NewsroomEnvironment } from './context.js';

/** Why somebody has to log in: first time, a link that does not work any more, too long ago, logged out. */
export type LoginReason = 'first' | 'link-used' | 'ended' | 'left';

export type SessionState =
  | { readonly is: 'loading' }
  | { readonly is: 'in'; readonly actor: Actor; readonly canLeave: boolean }
  | { readonly is: 'out'; readonly reason: LoginReason; readonly openIdConnect: boolean }
  | { readonly is: 'failed' };

interface SessionAnswer {
  readonly actor?: Actor;
  readonly logins?: { readonly openIdConnect?: boolean };
}

/** A gateway without logins lets in whoever can reach it, and calls them so. */
const anybody: Actor = { id: 'open', name: '', role: 'administrator' };

/** Who is at work here: asked of the gateway, won with a one-time link, and given up again. */
export class SessionController implements ReactiveController {
  state: SessionState = { is: 'loading' };
  readonly #host: ReactiveControllerHost;
  readonly #around: () => NewsroomEnvironment;
  readonly #takeToken: () => string | undefined;

  /** `takeToken` gives the token of a one-time link once, and takes it out of the address. */
  constructor(
    host: ReactiveControllerHost,
    around: () => NewsroomEnvironment,
    takeToken: () => string | undefined,
  ) {
    this.#host = host;
    this.#around = around;
    this.#takeToken = takeToken;
    host.addController(this);
  }

  hostConnected(): void {
    void this.load();
  }

  /** Asks who is logged in; with a one-time link in the address, logs in with that first. */
  async load(): Promise<void> {
    const token = this.#takeToken();
    try {
      const isRefused = token !== undefined && !(await this.#tradeIn(token));
      this.#show(await this.#ask(isRefused ? 'link-used' : 'first'));
    } catch {
      this.#show({ is: 'failed' });
    }
  }

  /** Tells that the gateway does not know this session any more. */
  async end(): Promise<void> {
    if (this.state.is !== 'in') return;
    this.#show({ is: 'out', reason: 'ended', openIdConnect: false });
    try {
      this.#show(await this.#ask('ended'));
    } catch {
      // The words that the session is over stand already.
    }
  }

  /** Logs out; where the gateway cannot be reached, somebody stays logged in and hears so. */
  async leave(): Promise<boolean> {
    const { fetch, gateway } = this.#around();
    try {
      const response = await fetch(`${gateway}/v1/session`, { method: 'DELETE' });
      if (!response.ok && response.status !== 401) return false;
      clearDrafts();
      this.#show(await this.#ask('left'));
      return true;
    } catch {
      return false;
    }
  }

  async #tradeIn(token: string): Promise<boolean> {
    const { fetch, gateway } = this.#around();
    const response = await fetch(`${gateway}/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    });
    return response.ok;
  }

  async #ask(reason: LoginReason): Promise<SessionState> {
    const { fetch, gateway } = this.#around();
    const response = await fetch(`${gateway}/v1/session`);
    if (response.status === 404) return { is: 'in', actor: anybody, canLeave: false };
    if (!response.ok) return { is: 'failed' };
    const { actor, logins } = (await response.json()) as SessionAnswer;
    if (actor) return { is: 'in', actor, canLeave: actor.id !== anybody.id };
    return { is: 'out', reason, openIdConnect: logins?.openIdConnect ?? false };
  }

  #show(state: SessionState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
