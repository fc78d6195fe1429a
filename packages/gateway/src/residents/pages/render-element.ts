import '@plein/components/chat-launcher.js';
import '@plein/components/contact-widget.js';
import '@plein/components/feedback-prompt.js';
import '@plein/components/participation-poll.js';
import { renderElement, serverStateScript } from '@plein/components/server.js';
import '@plein/components/status-tracker.js';
import type { DrawElement } from './element-page.js';

/** Draws with the elements themselves. Node only: the renderer brings a document of its own. */
export const drawElement: DrawElement = async (element) => ({
  ...(await renderElement(element)),
  script: serverStateScript(element.state),
});
