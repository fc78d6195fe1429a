'use client';
// Made by `npm run react` from the manifest of the elements.
import { createComponent } from '@lit/react';
import * as React from 'react';
import '@plein/components/channel.js';
import { PleinChannel as Element } from '@plein/components/channel/class.js';

/** Passes settings to the Plein elements inside it, so that an editor writes them once. It renders nothing of its own and takes no space. */
export const PleinChannel = createComponent({
  react: React,
  tagName: 'plein-channel',
  elementClass: Element,
});
