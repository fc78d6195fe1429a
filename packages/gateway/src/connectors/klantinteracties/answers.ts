import { Type } from '@sinclair/typebox';

/** What Plein reads of the answers of the Klantinteracties API. Answers hold more; what is not named here is not read. */
const resource = Type.Object({ uuid: Type.String({ format: 'uuid' }) });
const moment = Type.Union([Type.String({ format: 'date-time' }), Type.Null()]);

const involvedSchema = Type.Object({
  uuid: resource.properties.uuid,
  digitaleAdressen: Type.Optional(Type.Array(resource)),
});

/** A klantcontact in a list, with the people involved where they were asked for. */
export const foundSchema = Type.Object({
  results: Type.Array(
    Type.Object({
      uuid: resource.properties.uuid,
      plaatsgevondenOp: Type.Optional(Type.String()),
      leiddeTotInterneTaken: Type.Array(resource),
      _expand: Type.Optional(Type.Object({ hadBetrokkenen: Type.Optional(Type.Array(involvedSchema)) })),
    }),
  ),
});

/** Answer of `POST /maak-klantcontact`. */
export const madeSchema = Type.Object({ klantcontact: resource, betrokkene: resource });

export const resourceSchema = resource;

/** An interne taak, as far as it says what came of it. */
export const taskSchema = Type.Object({
  status: Type.String(),
  afgehandeldOp: Type.Optional(moment),
  toelichting: Type.Optional(Type.String()),
});
