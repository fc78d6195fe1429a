import type { LitElement } from 'lit';
import { addStyles } from '../parts/adopt-styles.js';
import { ContactController, type ContactHost } from './contact-widget.controller.js';
import { watchCrisis, type ShowsCrisis } from './crisis/crisis-watch.js';
import { paperStyles } from './paper.styles.js';

/** A contact widget, as its page sets it up after its first render. */
export type ContactOnPage = ShowsCrisis & ContactHost & LitElement;

const setUp = new WeakSet<ContactOnPage>();

/** Asks the gateway what changes by the minute, renders at every minute, and claims who is handed over. */
export function setUpContact(element: ContactOnPage, gateway: string): void {
  watchCrisis(element, gateway);
  if (setUp.has(element)) return;
  setUp.add(element);
  new ContactController(element);
  addStyles(element, [paperStyles]);
}
