'use client';
// Made by `npm run react` from the manifest of the elements.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import '@plein/components/chat-launcher.js';
import { PleinChatLauncher as Element, type Handover } from '@plein/components/chat-launcher/class.js';
import type { MeasureDetail } from '@plein/domain/vocabulary.js';

export type { Handover, MeasureDetail };

/** A button that opens a conversation with the automatic assistant of the municipality. The panel loads at the first click. It says that the assistant is a computer, and always offers a person. */
export const PleinChatLauncher = createComponent({
  react: React,
  tagName: 'plein-chat-launcher',
  elementClass: Element,
  events: {
    onPleinChatOpened: 'plein-chat-opened' as EventName<CustomEvent<void>>,
    onPleinChatClosed: 'plein-chat-closed' as EventName<CustomEvent<void>>,
    onPleinHandover: 'plein-handover' as EventName<CustomEvent<Handover>>,
    onPleinMeasure: 'plein-measure' as EventName<CustomEvent<MeasureDetail>>,
  },
});
