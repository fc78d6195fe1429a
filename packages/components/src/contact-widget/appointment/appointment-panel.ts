import { nothing } from 'lit';
import { panelOf } from '../forms/panel.js';
import { appointmentForm } from './appointment-form.js';
import { appointmentQueued, appointmentReceipt } from './appointment-receipt.js';
import { AppointmentController } from './appointment.controller.js';
import { appointmentStyles } from './appointment.styles.js';
import { appointmentInDutch } from './appointment.terms.js';

/** The form for an appointment and its receipt. */
export const appointmentPanel = panelOf({
  styles: appointmentStyles,
  terms: ({ appointment }) => appointment ?? appointmentInDutch,
  create: (host, context) => new AppointmentController(host, context),
  form: appointmentForm,
  receipt: appointmentReceipt,
  queued: appointmentQueued,
  status: ({ form, terms }) => {
    if (form.loaded === 'pending') return terms.loading;
    return form.hasChosenDay && form.day ? terms.times(form.day.moments.length) : nothing;
  },
});
