import { missingReasons } from './plain-words.js';
import { casePromise } from './promise.js';
import type { CaseView, ZaakDocument } from './schema.js';
import { unsatisfiedOf } from './reactions/unsatisfied.js';
import { caseSteps } from './steps.js';
import { amsterdamDate } from '../opening-hours/amsterdam.js';
import { textIn } from '../text/text-in.js';

/**
 * Returns the resident's view of a case: its status, its promise, its open tasks and its result.
 *
 * The texts are those of the case system. The language matters only when a text is missing and plain words
 * replace it. Links that are not web links are left out.
 *
 * @param document a case in the terms of ZGW (Zaken API 1.5–1.7, Catalogi API 1.3, MijnTaken)
 */
export function caseView(document: ZaakDocument, now: Date, language: string): CaseView {
  const { zaak, zaaktype, plein } = document;
  const promise = casePromise(document, amsterdamDate(now));
  const extension = extensionOf(document, promise, language);
  const reason = textIn(missingReasons.suspension, language);
  const unsatisfied = unsatisfiedOf(document, now);
  return {
    reference: clip(zaak.identificatie, 40),
    title: clip(zaak.omschrijving.trim() || zaaktype.omschrijving.trim() || zaak.identificatie),
    startedOn: zaak.startdatum,
    ...(zaak.einddatum && { closedOn: zaak.einddatum }),
    ...(plein.task && { task: plein.task }),
    ...(plein.department && { department: clip(plein.department, 60) }),
    steps: caseSteps(document, language, promise.expectedOn)
      .slice(0, 50)
      .map((step) => ({
        ...step,
        title: clip(step.title),
        ...(step.explanation && { explanation: clip(step.explanation) }),
      })),
    asked: zaak.einddatum ? [] : askedOf(document),
    promise,
    ...(extension && { extension }),
    ...(!zaak.einddatum &&
      zaak.opschorting?.indicatie && {
        suspension: { reason: clip(zaak.opschorting.reden.trim() || reason) },
      }),
    ...(zaak.einddatum &&
      document.resultaat && {
        result: {
          title: clip(document.resultaat.omschrijving),
          ...(document.resultaat.toelichting && { explanation: clip(document.resultaat.toelichting) }),
        },
      }),
    ...(unsatisfied && { unsatisfied }),
    ...(plein.withdrawable && !zaak.einddatum && { withdrawable: true }),
    ...(plein.reactions && { reactions: reactionsOf(plein.reactions) }),
  };
}

/** Returns what the resident sent, the last one first. */
function reactionsOf(
  sent: NonNullable<ZaakDocument['plein']['reactions']>,
): NonNullable<CaseView['reactions']> {
  return sent.toReversed().map(({ at, ...one }) => ({ ...one, on: amsterdamDate(new Date(at)) }));
}

function clip(text: string, length = 1000): string {
  return text.slice(0, length);
}

function extensionOf(
  { zaak }: ZaakDocument,
  promise: CaseView['promise'],
  language: string,
): CaseView['extension'] {
  const reason = zaak.verlenging?.reden.trim();
  if (!reason && !zaak.verlenging?.duur) return undefined;
  return {
    reason: clip(reason || textIn(missingReasons.extension, language)),
    ...(promise.expectedOn && { until: promise.expectedOn }),
  };
}

/** Returns the open tasks of the resident, the nearest deadline first. */
function askedOf({ taken }: ZaakDocument): CaseView['asked'] {
  const never = '9999-12-31';
  return taken
    .map((task, index) => ({ ...task, index }))
    .filter((task) => task.status === 'open')
    .sort((a, b) => ((a.deadline ?? never) < (b.deadline ?? never) ? -1 : 1))
    .slice(0, 20)
    .map(({ titel, toelichting, deadline, uitvoering, plein, index }) => ({
      title: clip(titel),
      ...(toelichting && { explanation: clip(toelichting) }),
      ...(deadline && { dueOn: deadline }),
      ...(uitvoering && isWebAddress(uitvoering.url) && { url: uitvoering.url }),
      ...(uitvoering?.tekst && { action: clip(uitvoering.tekst) }),
      ...(plein && {
        answer: { task: index, text: plein.antwoord.tekst, files: plein.antwoord.bestanden },
      }),
    }));
}

function isWebAddress(url: string): boolean {
  return /^(https?:\/\/|\/(?![/\\]))/i.test(url) && url.length <= 300;
}
