import type { ReactiveControllerHost } from 'lit';
import {
  checkCaseLookup,
  type CaseLookup,
  type CaseLookupErrorCode,
  type CaseView,
} from '@plein/domain/cases.js';
import { ResourceController, type ResourceState } from '../controllers/resource.js';
import { callGateway, type RequestFailure } from '../controllers/gateway-request.js';
import type { PageState } from '../ssr/page-state.js';

export const lookupFields = ['reference', 'postcode', 'houseNumber'] as const;
export type LookupField = (typeof lookupFields)[number];
export type LookupState = ResourceState<CaseView, RequestFailure>;

/** One error as the form shows it. */
export interface LookupError {
  readonly field: LookupField;
  readonly code: CaseLookupErrorCode;
}

export interface LookupOptions {
  readonly gateway: string;
  readonly language: string;
}

const invalid: Record<LookupField, CaseLookupErrorCode> = {
  reference: 'reference-invalid',
  postcode: 'postcode-invalid',
  houseNumber: 'house-number-invalid',
};
const empty: Record<LookupField, string> = { reference: '', postcode: '', houseNumber: '' };

/** Looks up one case. What was typed and found is in memory only, and is gone with the page. */
export class CaseLookupController {
  fields: Readonly<Record<LookupField, string>> = empty;
  errors: readonly LookupError[] = [];
  #access: string | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #resource: ResourceController<CaseView, RequestFailure>;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#resource = new ResourceController(host);
  }

  get state(): LookupState {
    return this.#resource.state;
  }

  /** What gives access to the case, as it is sent: what was typed, or what a mailed link gave. */
  get typed(): Omit<CaseLookup, 'language'> {
    const { reference, postcode, houseNumber } = this.fields;
    if (this.#access) return { reference, access: this.#access };
    return { reference: reference.trim(), postcode: postcode.trim(), houseNumber: houseNumber.trim() };
  }

  set(field: LookupField, value: string): void {
    this.fields = { ...this.fields, [field]: value };
  }

  /** Restores the form from the page: the values that were sent without script, and what came of them. */
  restore({ values = {}, errors = [], answer, problem }: PageState): void {
    for (const field of lookupFields) this.set(field, values[field]?.[0] ?? '');
    this.#access = values['access']?.[0];
    this.errors = errors as LookupError[];
    if (answer) this.#resource.settle(answer as CaseView);
    else if (problem) this.#resource.fail({ status: 'invalid', problem });
  }

  /** Checks the fields and asks the gateway for the case. Resolves when the state is final. */
  async lookUp({ gateway, language }: LookupOptions): Promise<void> {
    if (this.state.status === 'pending') return;
    this.errors = checkCaseLookup(this.fields) as LookupError[];
    if (this.errors.length > 0) {
      this.#resource.reset();
      return;
    }
    const body: CaseLookup = { ...this.typed, language };
    await this.#resource.load((signal) => callGateway<CaseView>(`${gateway}/v1/case-lookups`, signal, body));
    const { state } = this;
    if (state.status !== 'failed') return;
    this.errors = (state.failure.problem?.errors ?? []).flatMap(({ field: pointer }) => {
      const field = lookupFields.find((name) => pointer === `/${name}`);
      return field ? [{ field, code: invalid[field] }] : [];
    });
    this.#host.requestUpdate();
  }

  /** Shows the case as it is now. */
  renew(found: CaseView): void {
    this.#resource.settle(found);
  }

  /** Clears the case and the fields. */
  startOver(): void {
    this.fields = empty;
    this.#access = undefined;
    this.errors = [];
    this.#resource.reset();
  }
}
