import { parseDuration } from '../duration.js';
import type { ZaakDocument } from '../schema.js';
import { repeatedIn } from '../../problem/repeated.js';
import type { FieldProblem } from '../../problem/schema.js';

/** Returns what a document that fits its schema says in contradiction, each with its path and what to write. */
export function caseDocumentProblems(document: ZaakDocument): FieldProblem[] {
  const { statustypen, statussen, taken } = document;
  const known = new Set(statustypen.map(({ url }) => url));
  return [
    ...repeatedIn(
      statustypen.map(({ url }, index) => ({ path: `/statustypen/${index}/url`, text: url })),
      'Give each status type its own.',
    ),
    ...repeatedIn(
      statustypen.map(({ volgnummer }, index) => ({
        path: `/statustypen/${index}/volgnummer`,
        text: String(volgnummer),
      })),
      'Give each status type its own number.',
    ),
    ...statussen.flatMap(({ statustype }, index) =>
      known.has(statustype)
        ? []
        : [
            {
              field: `/statussen/${index}/statustype`,
              code: 'unknown',
              detail: 'Write the url of one of the status types.',
            },
          ],
    ),
    ...taken.flatMap(({ uitvoering }, index) =>
      !uitvoering || isWebAddress(uitvoering.url)
        ? []
        : [
            {
              field: `/taken/${index}/uitvoering/url`,
              code: 'format',
              detail: 'Write an address that begins with https:// or with one slash.',
            },
          ],
    ),
    ...dateProblems(document.zaak),
    ...durationProblems(document),
  ];
}

function isWebAddress(url: string): boolean {
  return /^(https?:\/\/|\/(?![/\\]))/i.test(url);
}

function dateProblems(zaak: ZaakDocument['zaak']): FieldProblem[] {
  return (['einddatum', 'einddatumGepland', 'uiterlijkeEinddatumAfdoening'] as const).flatMap((name) => {
    const date = zaak[name];
    const detail = `Write a date on or after the startdatum, ${zaak.startdatum}.`;
    return date === null || date >= zaak.startdatum
      ? []
      : [{ field: `/zaak/${name}`, code: 'before-start', detail }];
  });
}

function durationProblems({ zaak, zaaktype, plein }: ZaakDocument): FieldProblem[] {
  const written: [field: string, duration: string | null | undefined][] = [
    ['/zaak/verlenging/duur', zaak.verlenging?.duur],
    ['/zaaktype/doorlooptijd', zaaktype.doorlooptijd],
    ['/zaaktype/servicenorm', zaaktype.servicenorm],
    ['/plein/usual', plein.usual],
  ];
  return written.flatMap(([field, duration]) =>
    typeof duration !== 'string' || parseDuration(duration)
      ? []
      : [{ field, code: 'format', detail: 'Write a duration in ISO 8601, like P8W or P30D.' }],
  );
}
