import '@plein/components/chat-launcher.js';
import '@plein/components/contact-widget.js';
import '@plein/components/feedback-prompt.js';
import '@plein/components/participation-poll.js';
import { renderElement as renderOnServer } from '@plein/components/server.js';
import '@plein/components/status-tracker.js';
import type { RenderElement } from '../core/dependencies.js';

/** Renders with the elements themselves. It runs in Node only, where the renderer brings its own DOM. */
export const renderElement: RenderElement = (element) => renderOnServer(element);
