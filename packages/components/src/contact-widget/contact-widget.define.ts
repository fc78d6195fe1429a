import type { AppointmentMoment } from '@plein/domain/appointments.js';
import type { CallbackSlot } from '@plein/domain/contact.js';
import type { MeasureDetail } from '@plein/domain/vocabulary.js';
import { define } from '../element/define.js';
import { PleinContactWidget } from './contact-widget.js';

define('plein-contact-widget', PleinContactWidget);

declare global {
  interface HTMLElementTagNameMap {
    'plein-contact-widget': PleinContactWidget;
  }

  interface GlobalEventHandlersEventMap {
    'plein-channel-chosen': CustomEvent<{ channel: string; kind: string }>;
    'plein-callback-requested': CustomEvent<{ reference: string; slot: CallbackSlot }>;
    'plein-appointment-booked': CustomEvent<{ reference: string; moment: AppointmentMoment }>;
    'plein-message-sent': CustomEvent<{ reference: string }>;
    'plein-measure': CustomEvent<MeasureDetail>;
  }
}
