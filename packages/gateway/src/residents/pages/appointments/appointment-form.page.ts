import type { PageState } from '@plein/components/server.js';
import { checkAppointment, momentIn, type AppointmentRequest } from '@plein/domain/appointments.js';
import { appointmentRequestSchema } from '@plein/domain/appointments/schema.js';
import { Type } from '@sinclair/typebox';
import { validator } from '../../../http/validation.js';
import type { AppointmentResult, AppointmentsService } from '../../appointments/appointments.service.js';
import type { ProfileService } from '../../profile/profile.service.js';
import {
  answerSubmission,
  contactView,
  departmentOf,
  hiddenFieldsIn,
  hiddenNames,
  namesErrors,
  subjectQuery,
} from '../contact-form.js';
import type { FormPage, PageContext } from '../form.js';
import { pageTexts } from '../page.texts.js';

const path = '/pages/appointments';
const { properties } = appointmentRequestSchema;
const typed = ['day', 'moment', 'name', 'phone', 'question'] as const;
const requestCheck = validator(appointmentRequestSchema);

const named = namesErrors({
  moment: 'moment-taken',
  name: 'name-too-long',
  phone: 'phone-invalid',
  question: 'question-too-long',
});

/** The page with the form for an appointment, without JavaScript: a day, then a time, in one form. */
export function appointmentFormPage(
  appointments: AppointmentsService,
  profiles: Pick<ProfileService, 'profile' | 'shown'>,
  { newId, newKey }: { newId: () => string; newKey: () => string },
): FormPage {
  const view = contactView(path, profiles);

  /** Shows the form with what is free now and the values that were sent. */
  async function form(
    status: number,
    context: PageContext,
    state: Partial<PageState> = {},
  ): Promise<Response> {
    const { language, values } = context;
    const { appointment, notSent } = pageTexts[language];
    const hidden = hiddenFieldsIn(values);
    const { task, department } = hidden;
    const asked = subjectQuery(hidden);
    return view(context, {
      status,
      title: state.problem ? `${notSent}: ${appointment}` : appointment,
      answers: {
        [`/v1/appointment-moments${asked}`]: { days: await appointments.free({ task, department }) },
      },
      state: {
        view: 'appointment',
        hidden: {
          id: values.valid('id', properties.id) ?? newId(),
          receiptKey: values.valid('receiptKey', properties.receiptKey) ?? newKey(),
          ...hidden,
        },
        values: Object.fromEntries(typed.map((name) => [name, values.all(name).slice(0, 1)])),
        ...state,
      },
    });
  }

  /** Books an appointment. One that was changed after it was sent is a new appointment. */
  async function send(request: AppointmentRequest): Promise<[AppointmentResult, AppointmentRequest]> {
    const result = await appointments.book(request);
    if (result.status !== 'taken') return [result, request];
    const anew = { ...request, id: newId(), receiptKey: newKey() };
    return [await appointments.book(anew), anew];
  }

  return {
    path,
    name: 'AppointmentForm',
    summary: 'The form for an appointment, without JavaScript',
    limit: 'appointments',
    limitOf: (values) => (values.one('step') === 'day' ? 'appointmentMoments' : 'appointments'),
    linked: hiddenNames,
    fields: Type.Object({
      day: Type.Optional(Type.String({ description: '`2026-11-24` and the id of a counter.' })),
      moment: Type.String({ description: '`2026-11-24 09:00 burgerzaken`, with the id of the place.' }),
      name: Type.String(),
      phone: Type.Optional(Type.String()),
      question: Type.Optional(Type.String()),
      step: Type.Optional(Type.Literal('day', { description: 'Shows the times of the day.' })),
      task: Type.Optional(Type.String()),
      department: Type.Optional(Type.String()),
      caseReference: Type.Optional(Type.String()),
      id: Type.Optional(Type.String({ description: 'Sending it again changes nothing.' })),
      receiptKey: Type.Optional(Type.String()),
      language: Type.Optional(Type.String()),
    }),
    show: (context) => form(200, context),
    busy: (context, problem) => form(429, context, { problem }),
    async send(context) {
      const { language, values } = context;
      if (values.one('step') === 'day') return form(200, context);
      const texts = {
        name: values.one('name'),
        phone: values.one('phone'),
        question: values.one('question'),
      };
      const moment = momentIn(values.one('moment'));
      const errors = checkAppointment({ ...texts, moment });
      if (errors.length > 0) return form(400, context, { errors });
      const request = {
        id: values.valid('id', properties.id) ?? newId(),
        receiptKey: values.valid('receiptKey', properties.receiptKey) ?? newKey(),
        ...Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined)),
        ...(await departmentOf(values, profiles)),
        ...hiddenFieldsIn(values),
        ...{ moment, language },
      } as AppointmentRequest;
      const unfit = requestCheck.problems(request);
      if (unfit.length > 0) return form(400, context, { errors: named(unfit) });
      const [result, sent] = await send(request);
      return answerSubmission(result, (status, state) => form(status, context, state), {
        named,
        receipt: (status, answer) =>
          view(context, {
            status,
            title: pageTexts[language].appointmentBooked,
            state: { view: 'appointment-receipt', hidden: { receiptKey: sent.receiptKey }, answer },
          }),
      });
    },
  };
}
