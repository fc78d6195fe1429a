'use client';
// Made by `npm run react` from the manifest of the elements.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import '@plein/components/participation-poll.js';
import { PleinParticipationPoll as Element, type Voted } from '@plein/components/participation-poll/class.js';
import type { MeasureDetail } from '@plein/domain/vocabulary.js';

export type { MeasureDetail, Voted };

/** A question of the municipality to everyone, with one vote per device and no cookie. The poll says who asks, what happens with the result, and until when it is open. It shows the results if the municipality does. */
export const PleinParticipationPoll = createComponent({
  react: React,
  tagName: 'plein-participation-poll',
  elementClass: Element,
  events: {
    onPleinVoted: 'plein-voted' as EventName<CustomEvent<Voted>>,
    onPleinLoginRefused: 'plein-login-refused' as EventName<CustomEvent<{ poll: string }>>,
    onPleinMeasure: 'plein-measure' as EventName<CustomEvent<MeasureDetail>>,
  },
});
