import {
  appointmentFile,
  appointmentPlace,
  bringTo,
  counterDays,
  instantsOf,
  momentIn,
} from '@plein/domain/appointments.js';
import { appointmentRequestSchema } from '@plein/domain/appointments/schema.js';
import { textIn } from '@plein/domain/text.js';
import { Type } from '@sinclair/typebox';
import type { GatewayDependencies } from '../../../core/dependencies.js';
import { operation, type Operation } from '../../../http/operation.js';
import { problem } from '../../../http/problem.js';
import type {
  AppointmentStep,
  KeptAppointment,
  KeptAppointments,
} from '../../appointments/kept-appointment.js';
import type { ProfileService } from '../../profile/profile.service.js';
import type { FormPage, PageContext } from '../form.js';
import { languageOf } from '../page-languages.js';
import { appointmentContent, goneContent, type AppointmentView } from './appointment.content.js';
import { appointmentTexts } from './appointment-texts-of.js';

const path = '/pages/appointments/{receiptKey}';
const params = Type.Object({ receiptKey: appointmentRequestSchema.properties.receiptKey });

/** No search engine may keep a page with a secret address. */
const headers = { 'x-robots-tag': 'noindex' } as const;

/** What the page says at the top, and what came of a step. */
type Said = Pick<AppointmentView, 'done' | 'problem'>;

/** What the pages of an appointment are made with. */
export interface AppointmentPages {
  appointments: KeptAppointments;
  profiles: Pick<ProfileService, 'profile'>;
  clock: () => Date;
}

/**
 * The page of an appointment, for anyone who has its secret link. Opening it changes nothing, so that a program that
 * reads mail may open it; every step is a form that is sent.
 */
export function appointmentPage({ appointments, profiles, clock }: AppointmentPages): FormPage {
  const keyOf = ({ params: given }: PageContext): string => given['receiptKey'] ?? '';

  async function page(
    status: number,
    context: PageContext,
    appointment: KeptAppointment | undefined,
    said: Said = {},
  ): Promise<Response> {
    const { language, address, values } = context;
    const texts = appointmentTexts[language];
    const profile = await profiles.profile();
    const anew = address('/pages/appointments', { task: appointment?.copy.task });
    const action = address(path.replace('{receiptKey}', keyOf(context)));
    const isOpen = appointment?.status === 'booked' && instantsOf(appointment.moment).starts > clock();
    const content = appointment
      ? appointmentContent({
          ...{ appointment, texts, language, profile, action, anew, isOpen, ...said },
          file: address(`${path.replace('{receiptKey}', keyOf(context))}/calendar`),
          days: isOpen && profile ? counterDays(profile, await appointments.free(appointment)) : [],
          day: values.one('day'),
        })
      : goneContent(texts, anew);
    return context.frame({
      status: appointment ? status : 404,
      title: appointment ? texts.title : texts.gone,
      content: { html: `<div class="promise">${String(await content)}</div>`, style: '', script: '' },
      headers,
    });
  }

  /** Shows what came of a step. */
  function shown(
    context: PageContext,
    step: AppointmentStep,
    done: AppointmentView['done'],
  ): Promise<Response> {
    switch (step.status) {
      case 'unknown':
        return page(404, context, undefined);
      case 'refused':
        return page(409, context, step.appointment, { problem: step.why });
      case 'done':
        return page(200, context, step.appointment, { done });
    }
  }

  const asShown = async (status: number, context: PageContext, said?: Said): Promise<Response> =>
    page(status, context, await appointments.find(keyOf(context)), said);

  return {
    path,
    name: 'Appointment',
    summary: 'An appointment of a resident, which they can move or cancel',
    limit: 'appointments',
    limitOf: (values) => (values.one('step') === 'day' ? 'appointmentMoments' : 'appointments'),
    linked: [],
    params,
    fields: Type.Object({
      step: Type.String({ description: '`day`, `move` or `cancel`.' }),
      day: Type.Optional(
        Type.String({
          description: 'Whose times to show: `2026-11-24` and the id of a counter, with a space between.',
        }),
      ),
      moment: Type.Optional(Type.String({ description: 'The new moment: `2026-11-24 09:00 burgerzaken`.' })),
      seen: Type.Optional(Type.String({ description: 'The moment that the page showed.' })),
      language: Type.Optional(Type.String()),
    }),
    show: (context) => asShown(200, context),
    busy: (context) => asShown(429, context, { problem: 'busy' }),
    async send(context) {
      const { values } = context;
      const key = keyOf(context);
      const steps: Partial<Record<string, () => Promise<Response>>> = {
        day: () => asShown(200, context),
        cancel: async () => shown(context, await appointments.cancel(key), 'cancelled'),
        async move() {
          const to = momentIn(values.one('moment'));
          if (!to) return asShown(400, context, { problem: 'no-moment' });
          return shown(context, await appointments.move(key, to, values.one('seen') ?? ''), 'moved');
        },
      };
      const step = steps[values.one('step') ?? ''];
      return step ? step() : asShown(400, context);
    },
  };
}

/** The calendar file of an appointment, behind the same secret link. */
export function appointmentFileOperation(
  { appointments, profiles, clock }: AppointmentPages,
  { publicUrl }: Pick<GatewayDependencies, 'publicUrl'>,
): Operation {
  return operation({
    method: 'get',
    path: `${path}/calendar`,
    id: 'getAppointmentFile',
    summary: 'An appointment as a file for a calendar (iCalendar)',
    tag: 'pages',
    params,
    uncheckedQuery: Type.Object({ language: Type.Optional(Type.String()) }),
    answers: {
      200: { description: 'The file.', type: 'text/calendar', schema: Type.String() },
      404: { description: 'There is no such appointment, or it was cancelled.' },
    },
    async handler({ request, params: { receiptKey } }) {
      const appointment = await appointments.find(receiptKey);
      const profile = await profiles.profile();
      if (!appointment || appointment.status === 'cancelled' || !profile)
        return problem(404, 'There is no such appointment, or it was cancelled.');
      const language = languageOf(request, new URL(request.url).searchParams.get('language'), 'nl');
      const texts = appointmentTexts[language];
      const { reference, moment, copy } = appointment;
      const counter = appointmentPlace(profile, moment.place)?.counter;
      const { street, postcode, city } = counter?.location ?? {};
      const bring = bringTo(profile, copy);
      const file = appointmentFile(
        {
          ...{ reference, moment, title: texts.calendarTitle(profile.organisation.name) },
          location: [
            counter && textIn(counter.name, language),
            street,
            [postcode, city].filter(Boolean).join(' '),
          ]
            .filter(Boolean)
            .join(', '),
          notes: [
            bring && `${texts.bring}: ${textIn(bring, language)}`,
            publicUrl && `${publicUrl.replace(/\/$/, '')}${path.replace('{receiptKey}', receiptKey)}`,
          ],
        },
        clock(),
      );
      return new Response(file, {
        headers: {
          ...headers,
          'content-type': 'text/calendar; charset=utf-8',
          'content-disposition': `attachment; filename="${reference}.ics"`,
          'cache-control': 'no-store',
        },
      });
    },
  });
}
