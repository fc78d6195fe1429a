'use client';
// Made by `npm run react` from the manifest of the elements.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import '@plein/components/feedback-prompt.js';
import {
  PleinFeedbackPrompt as Element,
  type FeedbackGiven,
} from '@plein/components/feedback-prompt/class.js';
import type { MeasureDetail } from '@plein/domain/vocabulary.js';

export type { FeedbackGiven, MeasureDetail };

/** Asks whether the page helped, or another question. Of the first, one press counts. After that, a resident can say how satisfied they are and why. Personal data is removed from the text before it is sent, and the prompt says so. */
export const PleinFeedbackPrompt = createComponent({
  react: React,
  tagName: 'plein-feedback-prompt',
  elementClass: Element,
  events: {
    onPleinFeedbackGiven: 'plein-feedback-given' as EventName<CustomEvent<FeedbackGiven>>,
    onPleinMeasure: 'plein-measure' as EventName<CustomEvent<MeasureDetail>>,
  },
});
