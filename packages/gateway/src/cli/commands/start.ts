import { serveGateway, type ServeOptions } from '../../server/serve.js';
import { exitCodes, type CommandContext } from '../command-context.js';
import { contentIn, usedContentFolder } from '../content-folder-of.js';

/** Opens the gateway, and closes it when it is interrupted. */
export async function startCommand(context: CommandContext): Promise<number> {
  const { environment, answer, signal } = context;
  const gateway = await serveGateway({ ...(await optionsOf(context)), environment });
  const { url, newsroomUrl } = gateway;
  answer({ status: 'open', url, newsroomUrl }, `Plein is open at ${url}\nNewsroom: ${newsroomUrl}`);
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await gateway.close();
  return exitCodes.done;
}

async function optionsOf(context: CommandContext): Promise<ServeOptions> {
  const { config, prepare } = context;
  if (prepare) return prepare(config());
  const folder = await usedContentFolder(context);
  return folder === undefined ? {} : { content: await contentIn(folder) };
}
