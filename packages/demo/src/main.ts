import { runInTerminal, type PrepareGateway } from '@plein/gateway';
import { servedContent } from './content/served.js';
import { addSite } from './site/site.routes.js';
import { addStorybook } from './site/storybook.routes.js';

/** Serves the documents and the site of Zilverbeek. */
const prepare: PrepareGateway = ({ host, port }) => {
  const content = servedContent({ now: new Date(), host, port });
  return {
    content,
    isDemo: true,
    extend(app) {
      addSite(app, { ...content, clock: () => new Date() });
      addStorybook(app);
    },
  };
};

/** The program of the gateway. Without a command it opens Zilverbeek. */
const words = process.argv.slice(2);
const isCommand = words[0] !== undefined && !words[0].startsWith('-');
process.exitCode = await runInTerminal(isCommand ? words : ['start', ...words], prepare);
