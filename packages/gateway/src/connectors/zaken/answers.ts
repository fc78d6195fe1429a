import { Type, type Static, type TSchema } from '@sinclair/typebox';

/**
 * What Plein reads of the answers of the Zaken API 1.5–1.7 and the Catalogi API 1.3. Answers hold more; what is not
 * named here is dropped, or never looked at.
 */
const address = Type.String({ minLength: 1, maxLength: 1000 });
const text = Type.String({ maxLength: 1000 });
const orNull = <Schema extends TSchema>(schema: Schema) => Type.Optional(Type.Union([schema, Type.Null()]));
const duration = Type.String({ maxLength: 40 });

/** Makes the schema of one page of a list. */
export const pageOf = <Schema extends TSchema>(item: Schema) =>
  Type.Object({ next: orNull(Type.String()), results: Type.Array(item) });

/**
 * A role of somebody in a case. Only the address of an initiator is looked at, and it is read with care: a role that
 * has another form is a role without an address.
 */
export const roleSchema = Type.Object({
  omschrijvingGeneriek: Type.Optional(Type.String()),
  betrokkeneIdentificatie: Type.Optional(Type.Unknown()),
});
export type Role = Static<typeof roleSchema>;

/** What is looked at before the second factor is known to be right. */
export const foundCaseSchema = Type.Object({
  url: address,
  identificatie: Type.String(),
  zaaktype: address,
  registratiedatum: Type.Optional(Type.String()),
  vertrouwelijkheidaanduiding: Type.Optional(Type.String()),
  _expand: Type.Optional(
    Type.Object({
      rollen: Type.Optional(Type.Array(roleSchema)),
      resultaat: Type.Optional(Type.Unknown()),
    }),
  ),
});
export type FoundCase = Static<typeof foundCaseSchema>;

/** What of a case is shown. */
export const caseSchema = Type.Object({
  identificatie: Type.String(),
  omschrijving: Type.Optional(text),
  registratiedatum: Type.String(),
  startdatum: Type.String(),
  einddatum: orNull(Type.String()),
  einddatumGepland: orNull(Type.String()),
  uiterlijkeEinddatumAfdoening: orNull(Type.String()),
  resultaat: orNull(address),
  verlenging: orNull(Type.Object({ reden: Type.Optional(text), duur: orNull(duration) })),
  opschorting: orNull(Type.Object({ indicatie: Type.Boolean(), reden: Type.Optional(text) })),
});
export type ShownCase = Static<typeof caseSchema>;

export const statusSchema = Type.Object({
  statustype: address,
  datumStatusGezet: Type.String({ format: 'date-time' }),
  statustoelichting: Type.Optional(text),
});
export type Status = Static<typeof statusSchema>;

export const resultSchema = Type.Object({ resultaattype: address, toelichting: Type.Optional(text) });
export type Result = Static<typeof resultSchema>;

export const caseTypeSchema = Type.Object({
  omschrijving: text,
  doorlooptijd: duration,
  servicenorm: orNull(duration),
  indicatieInternOfExtern: Type.Optional(Type.String()),
});
export type CaseType = Static<typeof caseTypeSchema>;

export const statusTypeSchema = Type.Object({
  url: address,
  omschrijving: text,
  statustekst: Type.Optional(text),
  volgnummer: Type.Integer({ minimum: 1, maximum: 9999 }),
  isEindstatus: Type.Boolean(),
});
export type StatusType = Static<typeof statusTypeSchema>;

export const resultTypeSchema = Type.Object({ url: address, omschrijving: text });
export type ResultType = Static<typeof resultTypeSchema>;
