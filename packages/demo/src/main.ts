import { readConfig, seed, serveGateway, StartError } from '@plein/gateway';
import { cases, knowledge, polls, profileOf } from './content/index.js';
import { originsOf } from './serve/origins.js';
import { placesFrom } from './serve/places.js';
import { addRoutes } from './serve/routes.js';

/** Opens the site, the gateway, the newsroom and Storybook on one port, and prints where. */
async function open(): Promise<void> {
  const now = new Date();
  const { host, port } = readConfig(process.env);
  const content = {
    profile: profileOf({
      origins: originsOf(host, port),
      firstYear: now.getUTCFullYear(),
      isAtGateway: true,
    }),
    polls: polls(now, '/site/'),
    cases: cases(now),
    knowledge,
  };
  const gateway = await serveGateway({
    seed: (store) => seed(store, content, now),
    extend: (app) =>
      addRoutes(app, {
        places: placesFrom(import.meta.url, (name) => import.meta.resolve(name)),
        site: {
          profile: content.profile,
          clock: () => new Date(),
          polls: content.polls,
          examples: content.cases.map(({ document, postcode, houseNumber }) => ({
            reference: document.zaak.identificatie,
            title: document.zaak.omschrijving,
            postcode,
            houseNumber,
          })),
        },
      }),
  });
  process.stdout.write(`Plein is open at ${gateway.url}\nNewsroom: ${gateway.newsroomUrl}\n`);
  const close = () => void gateway.close().then(() => process.exit(0));
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
}

try {
  await open();
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
