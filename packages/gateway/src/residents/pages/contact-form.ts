import type { PageState } from '@plein/components/server.js';
import { callbackRequestSchema } from '@plein/domain/contact/schema.js';
import type { ProfileService } from '../profile/profile.service.js';
import type { SubmissionResult } from '../submissions/submissions.js';
import type { FormValues, PageContext } from './form.js';
import { pageProfile } from './page-profile.js';

const names = ['task', 'department', 'caseReference'] as const;
const { properties } = callbackRequestSchema;

/** Hidden fields of every form of the contact widget that pass their schema. */
export const hiddenFieldsIn = (
  values: FormValues,
): Readonly<Partial<Record<(typeof names)[number], string>>> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = values.valid(name, properties[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** Names of the hidden fields, which a link may fill in. */
export const hiddenNames: readonly string[] = names;

/** Returns the query by which the gateway answers about a subject, as the element asks it. */
export function subjectQuery({
  task,
  department,
}: Readonly<Partial<Record<'task' | 'department', string | undefined>>>): string {
  const query = new URLSearchParams({ ...(task && { task }), ...(department && { department }) });
  return query.size > 0 ? `?${query.toString()}` : '';
}

/** What a view of the contact widget shows. */
export interface ContactView {
  status: number;
  title: string;
  /** Answers of the gateway that the widget renders besides the profile, by address. */
  answers?: Readonly<Record<string, unknown>>;
  state?: Partial<PageState>;
}

/** Returns what renders the contact widget on the page at this path, with the values of the address or the form. */
export function contactView(path: string, profiles: Pick<ProfileService, 'shown'>) {
  return async (
    context: PageContext,
    { status, title, answers, state = {} }: ContactView,
  ): Promise<Response> => {
    const { address, values } = context;
    const known = hiddenFieldsIn(values);
    const { task, department } = known;
    const profile = await profiles.shown();
    return context.answer({
      status,
      tag: 'plein-contact-widget',
      attributes: { task, department },
      title,
      answers: profile
        ? {
            '/v1/profile': pageProfile(profile, { chat: address('/pages/chat', { task }), task }),
            ...answers,
          }
        : {},
      page: {
        action: address(path),
        hidden: known,
        links: {
          channels: address('/pages/contact', known),
          'call-back': address('/pages/contact', { view: 'callback', ...known }),
          appointment: address('/pages/appointments', known),
          message: address('/pages/messages', known),
        },
        ...state,
      },
    });
  };
}

/** Returns the department of the task that a form is about. */
export async function departmentOf(
  values: FormValues,
  profiles: Pick<ProfileService, 'profile'>,
): Promise<{ department?: string }> {
  const { task } = hiddenFieldsIn(values);
  const department = (await profiles.profile())?.tasks.find(({ uri }) => uri === task)?.department;
  return department === undefined ? {} : { department };
}

/** Errors under the names of the fields of an element. */
export type FieldErrors = NonNullable<PageState['errors']>;

/**
 * Returns what gives errors of a request the names that the element knows.
 * @param otherwise the code of each field for an error that the element has no words for
 */
export const namesErrors =
  (otherwise: Readonly<Partial<Record<string, string>>>) =>
  (errors: readonly { readonly field: string; readonly code?: string }[]): FieldErrors =>
    errors.flatMap(({ field, code = '' }) => {
      const name = field.split('/')[1] ?? '';
      const known = code.startsWith(`${name}-`) ? code : otherwise[name];
      return known ? [{ field: name, code: known }] : [];
    });

/** Answers a form: the receipt, or the form again with what is wrong. */
export async function answerSubmission<Receipt>(
  result: SubmissionResult<Receipt>,
  form: (status: number, state: Partial<PageState>) => Promise<Response>,
  {
    named,
    receipt,
  }: {
    /** Returns errors under the names of the element. */
    named: ReturnType<typeof namesErrors>;
    receipt: (status: number, receipt: Receipt) => Promise<Response>;
  },
): Promise<Response> {
  switch (result.status) {
    case 'invalid':
      return form(400, { errors: named(result.errors) });
    case 'wait': {
      const answer = await form(429, { problem: { status: 429, retryAfter: result.seconds } });
      answer.headers.set('retry-after', String(result.seconds));
      return answer;
    }
    case 'closed':
    case 'taken':
      return form(409, { problem: { status: 409 } });
    case 'stored':
      return receipt(201, result.receipt);
    case 'known':
      return receipt(200, result.receipt);
  }
}
