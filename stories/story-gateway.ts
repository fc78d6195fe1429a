import { configure } from '@plein/components';
import type { Example, ExampleSetup } from '@plein/components/examples.js';
import type { ChannelCode } from '@plein/domain/vocabulary.js';
import { openGatewayInPage, type GatewayInPage } from '@plein/testing';
import { clearStorage, keepDatabasesApart } from './private-storage.js';
import { applyToolbar, type ToolbarSettings } from './toolbar-settings.js';

/** What a story is shown in: the globals of the toolbar and the example behind it. */
export interface StorySetup {
  readonly parameters: { readonly example?: Example };
  readonly globals: ToolbarSettings;
  /** Ends with the story; a story that is drawn again for the toolbar keeps its signal. */
  readonly abortSignal: AbortSignal;
}

/** How long every answer takes when the toolbar says that the network is slow; milliseconds. */
const slowness = 3000;

let current: GatewayInPage | undefined;
let shown: AbortSignal | undefined;
let entered: Promise<void> = Promise.resolve();

keepDatabasesApart();

/** The world of the story that is shown now. */
export const storyGateway = (): GatewayInPage | undefined => current;

/** The part of the toolbar that makes another world: a story begins anew when it changes. */
export const gatewayKey = ({ crisis, network }: ToolbarSettings): string =>
  `${crisis ?? 'example'} ${network ?? 'example'}`;

/** Whether the toolbar puts a story in another world than its example asks for. */
export const isElsewhere = (globals: ToolbarSettings): boolean => gatewayKey(globals) !== 'example example';

/** Sets the page as the toolbar says, and opens the real gateway in it for a story that begins. */
export async function enterStory({ parameters, globals, abortSignal }: StorySetup): Promise<void> {
  const { example } = parameters;
  entered = entered.then(async () => {
    await applyToolbar(globals, example);
    if (shown !== abortSignal) await openStory(example, globals);
    shown = abortSignal;
    configure({ channel: (globals['channel'] ?? 'website') as ChannelCode });
  });
  await entered;
}

async function openStory(example: Example | undefined, globals: ToolbarSettings): Promise<void> {
  clearStorage();
  const before = current;
  before?.setNetwork('offline');
  const testGateway = await openGatewayInPage(gatewayOf(example, globals));
  current = testGateway;
  await before?.close();
  const { gateway, now, random } = testGateway;
  configure({
    gateway,
    now,
    random,
    fetch: globals['network'] === 'slow' ? slowly(testGateway) : testGateway.fetch,
  });
}

function gatewayOf(example: Example | undefined, { crisis, network }: ToolbarSettings): ExampleSetup {
  return {
    ...example?.setup,
    ...((crisis === 'on' || crisis === 'off') && { crisis: crisis === 'on' }),
    ...((network === 'online' || network === 'slow') && { network: 'online' }),
    ...(network === 'offline' && { network }),
  };
}

/** A network on which every answer takes its time. */
const slowly =
  ({ fetch }: GatewayInPage): typeof globalThis.fetch =>
  async (input, init) => {
    await new Promise((resolve) => setTimeout(resolve, slowness));
    return fetch(input, init);
  };
