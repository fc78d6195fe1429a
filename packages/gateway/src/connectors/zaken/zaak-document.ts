import type { ZaakDocument } from '@plein/domain/cases.js';
import { zaakDocumentSchema } from '@plein/domain/cases/schema.js';
import { validator } from '../../http/validation.js';
import { ConnectorError } from '../outgoing/connector-error.js';
import type { Result, ShownCase, Status } from './answers.js';
import type { CatalogueType } from './catalogue.js';

export interface CaseParts {
  zaak: ShownCase;
  statuses: Status[];
  result: Result | undefined;
  catalogue: CatalogueType;
}

/**
 * Joins the resources of a case into the document that residents are answered from. A status of a type that the
 * case type does not have stays: the steps of the case leave it out.
 * @throws ConnectorError where they make no whole case
 */
export function zaakDocument({ zaak, statuses, result, catalogue }: CaseParts): ZaakDocument {
  const { type, statusTypes, resultTypes } = catalogue;
  const { verlenging, opschorting } = zaak;
  const resultType = resultTypes.find(({ url }) => url === result?.resultaattype);
  const document: ZaakDocument = {
    zaak: {
      identificatie: zaak.identificatie,
      omschrijving: zaak.omschrijving ?? '',
      registratiedatum: zaak.registratiedatum,
      startdatum: zaak.startdatum,
      einddatum: zaak.einddatum ?? null,
      einddatumGepland: zaak.einddatumGepland ?? null,
      uiterlijkeEinddatumAfdoening: zaak.uiterlijkeEinddatumAfdoening ?? null,
      // Some systems give an object without content where a case was not extended.
      ...(verlenging?.duur && { verlenging: { reden: verlenging.reden ?? '', duur: verlenging.duur } }),
      ...(opschorting && {
        opschorting: { indicatie: opschorting.indicatie, reden: opschorting.reden ?? '' },
      }),
    },
    zaaktype: {
      omschrijving: type.omschrijving,
      doorlooptijd: type.doorlooptijd,
      ...(type.servicenorm && { servicenorm: type.servicenorm }),
    },
    statustypen: statusTypes.map(({ url, omschrijving, statustekst, volgnummer, isEindstatus }) => ({
      ...{ url, omschrijving, volgnummer, isEindstatus },
      ...(statustekst && { statustekst }),
    })),
    statussen: statuses.map(({ statustype, datumStatusGezet, statustoelichting }) => ({
      ...{ statustype, datumStatusGezet },
      ...(statustoelichting && { statustoelichting }),
    })),
    ...(result &&
      resultType && {
        resultaat: {
          omschrijving: resultType.omschrijving,
          ...(result.toelichting && { toelichting: result.toelichting }),
        },
      }),
    taken: [],
    plein: {},
  };
  if (!validator(zaakDocumentSchema).check(document)) throw new ConnectorError('malformed', 'zaken');
  return document;
}
