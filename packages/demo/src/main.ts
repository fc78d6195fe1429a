import { runGateway } from '@plein/gateway';
import { servedContent } from './content/served.js';
import { addSite } from './site/site.routes.js';
import { addStorybook } from './site/storybook.routes.js';

/** Opens the gateway with the documents and the site of Zilverbeek. */
await runGateway(({ host, port }) => {
  const content = servedContent({ now: new Date(), host, port });
  return {
    content,
    extend(app) {
      addSite(app, { ...content, clock: () => new Date() });
      addStorybook(app);
    },
  };
});
