import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Actor } from '@plein/domain/newsroom.js';
import type { RequestResult } from '@plein/measurement/request.js';
import { clearDrafts } from '../shared/editing/draft.js';
import { askGateway } from '../shared/gateway-request.js';
import type { NewsroomEnvironment } from './context.js';

/** Why a login is needed: first visit, a link that no longer works, a session that has ended, or a logout. */
export type LoginReason = 'first' | 'link-used' | 'ended' | 'left';

export type SessionState =
  | { readonly status: 'pending' }
  | { readonly status: 'in'; readonly actor: Actor; readonly canLeave: boolean }
  | { readonly status: 'out'; readonly reason: LoginReason; readonly openIdConnect: boolean }
  | { readonly status: 'failed' };

interface SessionAnswer {
  readonly actor?: Actor;
  readonly logins?: { readonly openIdConnect?: boolean };
}

/** Actor of a gateway without logins, which anyone who can reach it may use. */
const anybody: Actor = { id: 'open', name: '', role: 'administrator' };

/** The session: it asks the gateway who is logged in, logs in with a one-time link, and logs out. */
export class SessionController implements ReactiveController {
  state: SessionState = { status: 'pending' };
  readonly #host: ReactiveControllerHost;
  readonly #around: () => NewsroomEnvironment;
  readonly #takeToken: () => string | undefined;

  /** `takeToken` returns the token of a one-time link once, and removes it from the address. */
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

  /** Asks who is logged in. With a one-time link in the address, it logs in with that first. */
  async load(): Promise<void> {
    const token = this.#takeToken();
    const login = token === undefined ? undefined : await this.#session('POST', { token });
    if (login?.status === 'unreachable') this.#show({ status: 'failed' });
    else this.#show(await this.#ask(login?.status === 'invalid' ? 'link-used' : 'first'));
  }

  /** Ends the session here, because the gateway no longer knows it. */
  async end(): Promise<void> {
    if (this.state.status !== 'in') return;
    this.#show({ status: 'out', reason: 'ended', openIdConnect: false });
    const state = await this.#ask('ended');
    // Where nobody answers, the words that the session is over stand already.
    if (state.status !== 'failed') this.#show(state);
  }

  /** Logs out. Returns false if the gateway cannot be reached; the session then continues. */
  async leave(): Promise<boolean> {
    const left = await this.#session('DELETE');
    if (left.status !== 'ok' && left.problem?.status !== 401) return false;
    clearDrafts();
    this.#show(await this.#ask('left'));
    return true;
  }

  async #ask(reason: LoginReason): Promise<SessionState> {
    const answer = await this.#session<SessionAnswer>('GET');
    if (answer.status !== 'ok') {
      return answer.problem?.status === 404
        ? { status: 'in', actor: anybody, canLeave: false }
        : { status: 'failed' };
    }
    const { actor, logins } = answer.value;
    if (actor) return { status: 'in', actor, canLeave: actor.id !== anybody.id };
    return { status: 'out', reason, openIdConnect: logins?.openIdConnect ?? false };
  }

  #session<Value>(method: 'GET' | 'POST' | 'DELETE', body?: unknown): Promise<RequestResult<Value>> {
    return askGateway(this.#around(), '/v1/session', { method, body });
  }

  #show(state: SessionState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
