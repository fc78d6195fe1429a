'use client';
// Made by `npm run react` from the manifest of the elements.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import '@plein/components/contact-widget.js';
import { PleinContactWidget as Element } from '@plein/components/contact-widget/class.js';
import type { AppointmentMoment } from '@plein/domain/appointments.js';
import type { CallbackSlot } from '@plein/domain/contact.js';
import type { MeasureDetail } from '@plein/domain/vocabulary.js';

export type { AppointmentMoment, CallbackSlot, MeasureDetail };

/** Channels by which a resident reaches the municipality for this task now. The best one comes first, with its reason. A person can always be reached, and a resident can ask for a callback or write a message. */
export const PleinContactWidget = createComponent({
  react: React,
  tagName: 'plein-contact-widget',
  elementClass: Element,
  events: {
    onPleinChannelChosen: 'plein-channel-chosen' as EventName<CustomEvent<{ channel: string; kind: string }>>,
    onPleinCallbackRequested: 'plein-callback-requested' as EventName<
      CustomEvent<{ reference: string; slot: CallbackSlot }>
    >,
    onPleinAppointmentBooked: 'plein-appointment-booked' as EventName<
      CustomEvent<{ reference: string; moment: AppointmentMoment }>
    >,
    onPleinMessageSent: 'plein-message-sent' as EventName<CustomEvent<{ reference: string }>>,
    onPleinMeasure: 'plein-measure' as EventName<CustomEvent<MeasureDetail>>,
  },
});
