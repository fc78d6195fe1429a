import { configure } from '@plein/components';
import type { Example, ExampleSetup } from '@plein/components/examples.js';
import type { ChannelCode } from '@plein/domain/vocabulary.js';
import { openGatewayInPage, type GatewayInPage } from '@plein/testing';
import { clearStorage, keepDatabasesApart } from './private-storage.js';
import { applyToolbar, type ToolbarSettings } from './toolbar-settings.js';

/** Context of a story: the globals of the toolbar, and its example. */
export interface StorySetup {
  readonly parameters: { readonly example?: Example };
  readonly globals: ToolbarSettings;
  /** Aborts when the story ends. A story that renders again for the toolbar has the same signal. */
  readonly abortSignal: AbortSignal;
}

/** Delay of every answer when the toolbar sets a slow network, in milliseconds. */
const slowness = 3000;

let current: GatewayInPage | undefined;
let shown: AbortSignal | undefined;
let entered: Promise<void> = Promise.resolve();

keepDatabasesApart();

/** The gateway in the page of the story that is shown now. */
export const storyGateway = (): GatewayInPage | undefined => current;

/** Settings of the toolbar that need another gateway. A story starts again when they change. */
export const gatewayKey = ({ crisis, network }: ToolbarSettings): string =>
  `${crisis ?? 'example'} ${network ?? 'example'}`;

/** Whether the toolbar asks for another gateway than the example does. */
export const isElsewhere = (globals: ToolbarSettings): boolean => gatewayKey(globals) !== 'example example';

/** Applies the toolbar to the page, and opens the real gateway in it for a new story. */
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

/** A network on which every answer is delayed. */
const slowly =
  ({ fetch }: GatewayInPage): typeof globalThis.fetch =>
  async (input, init) => {
    await new Promise((resolve) => setTimeout(resolve, slowness));
    return fetch(input, init);
  };
