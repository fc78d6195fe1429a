'use client';
// Made by `npm run react` from the manifest of the elements.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import '@plein/components/status-tracker.js';
import { PleinStatusTracker as Element } from '@plein/components/status-tracker/class.js';
import type { MeasureDetail } from '@plein/domain/vocabulary.js';

export type { MeasureDetail };

/** Shows a case to a resident who does not log in, by its reference, postcode and house number. On a site where the resident has logged in it shows all their cases, by a token of that site. It shows what is asked of the resident, the steps and what was promised. It stores nothing on the device. */
export const PleinStatusTracker = createComponent({
  react: React,
  tagName: 'plein-status-tracker',
  elementClass: Element,
  events: {
    onPleinCaseShown: 'plein-case-shown' as EventName<CustomEvent<{ reference: string }>>,
    onPleinContactRequested: 'plein-contact-requested' as EventName<CustomEvent<{ caseReference: string }>>,
    onPleinTokenRefused: 'plein-token-refused' as EventName<CustomEvent<{ hasCases: boolean }>>,
    onPleinMeasure: 'plein-measure' as EventName<CustomEvent<MeasureDetail>>,
  },
});
