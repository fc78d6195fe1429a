import type { LitElement } from 'lit';
import type { LoginExchange } from '@plein/domain/polls.js';
import type { AdmissionErrorCode } from '../kinds/admission.js';

/** The element around a poll, to which the page gives the token of its resident. */
export type LoginHost = LitElement & { readonly loginToken?: string | undefined };

/** After these the page is asked for another token. */
const needsToken: readonly (AdmissionErrorCode | undefined)[] = ['expired-login', 'refused-login'];

/** The login at the portal that a resident votes with. Nothing of it is stored on the device. */
export class Login {
  readonly #host: LoginHost;
  #token: string | undefined;

  /** @param renewed called when the page gave another token, before it renders */
  constructor(host: LoginHost, renewed: () => void) {
    this.#host = host;
    this.#token = host.loginToken;
    host.addController({
      hostUpdate: () => {
        if (this.#token === host.loginToken) return;
        this.#token = host.loginToken;
        renewed();
      },
    });
  }

  /** Whether the page gave no token: nobody has logged in. */
  get isMissing(): boolean {
    return !this.#host.loginToken;
  }

  /** Where the token goes, and as what. It is never part of an address. */
  proof(): [path: string, proof: Pick<LoginExchange, 'token'>] {
    return ['login-ballot-signatures', { token: this.#host.loginToken ?? '' }];
  }

  /** Tells the page that its token does not count, where that is why. */
  refused(code: AdmissionErrorCode | undefined, poll: string): void {
    if (!needsToken.includes(code)) return;
    this.#host.dispatchEvent(
      new CustomEvent('plein-login-refused', { bubbles: true, composed: true, detail: { poll } }),
    );
  }
}
