import type { VocabularyEvent } from '@plein/domain/vocabulary.js';
import { fieldName, fieldValue } from './fields.js';
import { make } from './make.js';
import { sentenceFor, type Language } from './sentences.js';
import { styles } from './styles.js';
import { texts } from './texts.js';

/** Parameter of an address that shows what the page measures: `?plein-inspect`. */
export const inspectParameter = 'plein-inspect';

export interface InspectionOptions {
  /** The destination of the events, in words for a resident: a host, or the name of a tool. */
  readonly destination: string;
  /** Whether the page measures. Default: true. */
  readonly isMeasured?: boolean;
  readonly page?: Document;
}

/** The panel that shows a resident or a data officer what a page measures. */
export interface Inspection {
  /** Shows one event, from the JSON that is sent. */
  show(event: string): void;
  close(): void;
}

/** Whether the resident asks not to be measured; the page then sends no events. */
const asksNotToBeMeasured = ({ defaultView }: Document): boolean =>
  (defaultView?.navigator as (Navigator & { globalPrivacyControl?: boolean }) | undefined)
    ?.globalPrivacyControl === true;

/**
 * Makes a list item of an event: a sentence, its fields in plain words, and its code in a closed `details`.
 */
function item(text: string, language: Language): HTMLElement {
  const { fields, code } = texts[language];
  const event = JSON.parse(text) as VocabularyEvent;
  const rows = Object.entries(event.data).flatMap(([field, value]) => [
    make('dt', {}, fieldName(field, language)),
    make('dd', {}, fieldValue(field, value, language)),
  ]);
  return make(
    'li',
    {},
    make('p', {}, sentenceFor(event, language)),
    make('details', {}, make('summary', {}, fields), make('dl', {}, ...rows)),
    make(
      'details',
      {},
      make('summary', {}, code),
      make('pre', { tabIndex: 0 }, JSON.stringify(event, undefined, 2)),
    ),
  );
}

/**
 * Opens the panel: a region at the start of the page that shows each event in plain words. It sends nothing,
 * and does not change what is sent. It is in Dutch, or in English on a page in English.
 */
export function openInspection({
  destination,
  isMeasured = true,
  page = document,
}: InspectionOptions): Inspection {
  const language: Language = page.documentElement.lang.startsWith('en') ? 'en' : 'nl';
  const words = texts[language];
  const silence = !isMeasured
    ? words.turnedOff
    : asksNotToBeMeasured(page)
      ? words.privacyControl
      : undefined;

  const host = page.createElement('plein-inspection');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];

  const close = (): void => {
    host.remove();
  };
  const collapse = (): void => {
    body.hidden = !body.hidden;
    collapsing.textContent = body.hidden ? words.expand : words.collapse;
    collapsing.ariaExpanded = String(!body.hidden);
  };
  const collapsing = make(
    'button',
    { type: 'button', ariaExpanded: 'true', onclick: collapse },
    words.collapse,
  );
  const list = make('ol', {});
  const nothingYet = make('p', {}, words.nothingYet);
  const log = make('div', { role: 'log' }, nothingYet, list);
  log.setAttribute('aria-label', words.list);
  const body = make(
    'div',
    { className: 'body' },
    ...(silence === undefined
      ? [
          make('p', {}, words.intro),
          make('p', { className: 'quiet' }, `${words.destination(destination)} ${words.same}`),
          make('h3', {}, words.list),
          log,
        ]
      : [make('p', { className: 'notice' }, silence)]),
  );
  const region = make(
    'section',
    { lang: language },
    make(
      'header',
      {},
      make('h2', { id: 'title' }, words.title),
      collapsing,
      make('button', { type: 'button', onclick: close }, words.close),
    ),
    body,
  );
  region.setAttribute('aria-labelledby', 'title');
  region.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  root.append(region);
  // The panel is first in the page, so that the keyboard reaches it first.
  page.body.prepend(host);

  return {
    show(event) {
      nothingYet.remove();
      list.prepend(item(event, language));
    },
    close,
  };
}
