import { Type, type Static } from '@sinclair/typebox';

const closed = { additionalProperties: false } as const;
const moment = Type.String({ format: 'date-time' });
const origin = Type.String({ minLength: 8, maxLength: 200 });

/** A site that may embed the elements, and what was heard of it. */
export const siteSchema = Type.Object(
  {
    origin,
    firstHeardAt: Type.Optional(
      Type.String({ format: 'date-time', description: 'When its first event came. Absent: none has come.' }),
    ),
    lastHeardAt: Type.Optional(
      Type.String({ format: 'date-time', description: 'When its last event came, to the hour.' }),
    ),
  },
  closed,
);
export type Site = Static<typeof siteSchema>;

/** A site that asked for something and is not in the list. */
export const refusedSiteSchema = Type.Object(
  { origin, lastAt: moment, count: Type.Integer({ minimum: 1 }) },
  closed,
);
export type RefusedSite = Static<typeof refusedSiteSchema>;

/** Answer of `GET /v1/sites`. Every change answers the whole list. */
export const siteListSchema = Type.Object(
  {
    sites: Type.Array(siteSchema),
    refused: Type.Array(refusedSiteSchema, {
      description: 'At most 20, the last first, since this gateway started.',
    }),
    gateway: Type.String({ description: 'The address at which sites reach the gateway.' }),
    ofFiles: Type.Boolean({
      description: 'Whether the content files own the list, so that nothing changes here.',
    }),
  },
  closed,
);
export type SiteList = Static<typeof siteListSchema>;

/** Body of `POST /v1/sites` and `POST /v1/site-removals`. */
export const siteDraftSchema = Type.Object(
  {
    origin: Type.String({
      minLength: 8,
      maxLength: 200,
      description: 'The address of the site without a path: `https://www.example.nl`.',
    }),
  },
  closed,
);
export type SiteDraft = Static<typeof siteDraftSchema>;
