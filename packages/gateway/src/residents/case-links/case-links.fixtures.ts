import type { CaseLinkReceipt } from '@plein/domain/cases.js';
import type { CaseRecord } from '@plein/domain/cases/records.js';
import type { Hono } from 'hono';
import { createGateway } from '../../app.js';
import type { DeliveryResult } from '../../connectors/contact-delivery.js';
import type { Mail, MailConnection } from '../../connectors/email/smtp.js';
import { createProfileService } from '../profile/profile.service.js';
import { recordForResidents } from '../../staff/cases/record-case.js';
import { createAuditedChanges } from '../../staff/changes/audited-change.js';
import { renderElement } from '../../server/render-element.js';
import type { Store } from '../../store/store.js';
import { createEventsService } from '../../systems/events/events.service.js';
import { createOwnEvents } from '../../systems/events/own-events.js';
import { EventBus } from '../../core/event-bus.js';
import { createCaseAddressSeal } from './case-address-seal.js';
import { createLinkWorker } from './link-delivery.js';
import { askWithTag } from '../../testing/ask.fixtures.js';

/** A gateway that mails links, with a mail server that notes what is sent. */
export interface LinkGateway {
  app: Hono;
  /** What was sent, the first one first. */
  mails: Mail[];
  /** What the mail server does with the next mails. Default: it takes them. */
  answers: DeliveryResult[];
  /** Mails what is due. */
  run(): Promise<void>;
  ask<Answer>(path: string, body?: unknown, tag?: string): Promise<{ status: number; body: Answer }>;
  /** Asks for a link to a case. */
  request(reference: string, language?: string): Promise<{ status: number; body: CaseLinkReceipt }>;
  /** Asks for a link, and returns its mail; undefined where none was sent. */
  mailFor(reference: string, language?: string): Promise<Mail | undefined>;
  /** Makes a case, with an e-mail address where it is given, and returns its reference. */
  makeCase(email?: string): Promise<string>;
  /** Presses the button of the page of a link. */
  press(key: string, query?: string): Promise<{ status: number; html: string }>;
  /** Returns the key of the link in a mail. */
  keyIn(mail: Mail | undefined): string;
}

/** The second factor of each case that the fixture makes. */
export const knownAddress = { postcode: '1234 AB', houseNumber: '12' };
export const messageSecret = 'een geheim van minstens 32 tekens!';
const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));

/** Opens one over a store. */
export function openLinkGateway(
  store: Store,
  clock: () => Date,
  limits: Readonly<Record<string, number>> = { caseLinks: 1e6, cases: 1e6, messages: 1e6 },
): LinkGateway {
  const mails: Mail[] = [];
  const answers: DeliveryResult[] = [];
  const health = { id: 'case-links', system: 'case-links', state: 'not-asked' } as const;
  const mail: MailConnection = {
    ...{ id: health.id, system: health.system, health: () => health, check: async () => health },
    async send(sent) {
      const answer = answers.shift() ?? { status: 'delivered' };
      if (answer.status === 'delivered') mails.push(sent);
      return answer;
    },
  };
  const dependencies = { store, clock, random, messageSecret };
  const app = createGateway({
    ...dependencies,
    ...{ access: { reports: 'open' }, limits, caseLinkMail: mail, render: renderElement },
  });
  const profiles = createProfileService(dependencies);
  const own = createOwnEvents(dependencies, createEventsService(dependencies, new EventBus()), profiles);
  const { worker } = createLinkWorker({
    ...{ store, clock, random, mail, publicUrl: 'https://plein.zilverbeek.example' },
    seal: createCaseAddressSeal(messageSecret, { random }),
    record: recordForResidents(createAuditedChanges(dependencies, own)),
    organisation: async () => 'Gemeente Zilverbeek',
  });
  const ask = <Answer>(path: string, body?: unknown, tag?: string) =>
    askWithTag<Answer>(app, path, body, tag);
  const request: LinkGateway['request'] = (reference, language = 'nl') =>
    ask('/v1/case-link-requests', { reference, language });
  return {
    ...{ app, mails, answers, ask, request, run: () => worker.run() },
    async mailFor(reference, language) {
      const before = mails.length;
      await request(reference, language);
      await worker.run();
      return mails[before];
    },
    async makeCase(email) {
      const { body } = await ask<CaseRecord>('/v1/cases', {
        ...{ id: crypto.randomUUID(), title: 'Dakkapel', kind: 'Vergunning' },
        ...{ steps: ['Ontvangen', 'Klaar'], startedOn: '2026-11-16', plannedOn: '2026-12-14' },
        ...{ secondFactor: knownAddress, unsatisfied: { days: 14, reopens: true } },
        ...(email !== undefined && { email }),
      });
      return body.summary.reference;
    },
    async press(key, query = '') {
      const body = new URLSearchParams();
      const response = await app.request(`/pages/case-links/${key}${query}`, { method: 'POST', body });
      return { status: response.status, html: await response.text() };
    },
    keyIn: (sent) => /case-links\/([A-Za-z0-9_-]{43})/.exec(sent?.text ?? '')?.[1] ?? '',
  };
}
