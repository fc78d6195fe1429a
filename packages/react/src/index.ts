// Made by `npm run react` from the manifest of the elements.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import { PleinChannel as PleinChannelElement } from '@plein/components/channel/class.js';
import { PleinContactWidget as PleinContactWidgetElement } from '@plein/components/contact-widget/class.js';
import {
  PleinFeedbackPrompt as PleinFeedbackPromptElement,
  type FeedbackGiven,
} from '@plein/components/feedback-prompt/class.js';
import {
  PleinParticipationPoll as PleinParticipationPollElement,
  type Voted,
} from '@plein/components/participation-poll/class.js';
import type { MeasureDetail } from '@plein/domain/vocabulary.js';
import type { CallbackSlot } from '@plein/domain/contact.js';

/** Hands settings down to the Plein elements inside it, so that an editor writes them once. It draws nothing and takes no room of its own. */
export const PleinChannel = createComponent({
  react: React,
  tagName: 'plein-channel',
  elementClass: PleinChannelElement,
});

/** The ways to reach the municipality for this task, now. The best one stands first with its reason, a person is always among them, and a resident can ask to be called back. */
export const PleinContactWidget = createComponent({
  react: React,
  tagName: 'plein-contact-widget',
  elementClass: PleinContactWidgetElement,
  events: {
    onPleinChannelChosen: 'plein-channel-chosen' as EventName<CustomEvent<{ channel: string; kind: string }>>,
    onPleinCallbackRequested: 'plein-callback-requested' as EventName<
      CustomEvent<{ reference: string; slot: CallbackSlot }>
    >,
    onPleinMeasure: 'plein-measure' as EventName<CustomEvent<MeasureDetail>>,
  },
});

/** Asks whether the page helped. One press counts; who wants to, says how satisfied they are and why. Personal data is taken out of the text before it is sent, and the resident is told. */
export const PleinFeedbackPrompt = createComponent({
  react: React,
  tagName: 'plein-feedback-prompt',
  elementClass: PleinFeedbackPromptElement,
  events: {
    onPleinFeedbackGiven: 'plein-feedback-given' as EventName<CustomEvent<FeedbackGiven>>,
    onPleinMeasure: 'plein-measure' as EventName<CustomEvent<MeasureDetail>>,
  },
});

/** A question of the municipality to everyone, with one vote a device and no cookie. Says who asks, what weight the result has and until when; shows the results where the municipality does. */
export const PleinParticipationPoll = createComponent({
  react: React,
  tagName: 'plein-participation-poll',
  elementClass: PleinParticipationPollElement,
  events: {
    onPleinVoted: 'plein-voted' as EventName<CustomEvent<Voted>>,
    onPleinMeasure: 'plein-measure' as EventName<CustomEvent<MeasureDetail>>,
  },
});
