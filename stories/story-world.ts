import { configure } from '@plein/components';
import type { Example, ExampleWorld } from '@plein/components/examples.js';
import type { ChannelCode } from '@plein/domain/vocabulary.js';
import { openWorld, type World } from '@plein/testing';
import { clearStorage, keepDatabasesApart } from './private-storage.js';
import { dressPage, type Surroundings } from './surroundings.js';

/** What a story is shown in: the globals of the toolbar and the example behind it. */
export interface StorySurroundings {
  readonly parameters: { readonly example?: Example };
  readonly globals: Surroundings;
  /** Ends with the story; a story that is drawn again for the toolbar keeps its signal. */
  readonly abortSignal: AbortSignal;
}

/** How long every answer takes when the toolbar says that the network is slow; milliseconds. */
const slowness = 3000;

let current: World | undefined;
let shown: AbortSignal | undefined;
let entered: Promise<void> = Promise.resolve();

keepDatabasesApart();

/** The world of the story that is shown now. */
export const storyWorld = (): World | undefined => current;

/** The part of the toolbar that makes another world: a story begins anew when it changes. */
export const worldKey = ({ crisis, network }: Surroundings): string =>
  `${crisis ?? 'example'} ${network ?? 'example'}`;

/** Whether the toolbar puts a story in another world than its example asks for. */
export const isElsewhere = (globals: Surroundings): boolean => worldKey(globals) !== 'example example';

/** Sets the page as the toolbar says, and opens the real gateway in it for a story that begins. */
export async function enterStory({ parameters, globals, abortSignal }: StorySurroundings): Promise<void> {
  const { example } = parameters;
  entered = entered.then(async () => {
    await dressPage(globals, example);
    if (shown !== abortSignal) await openStory(example, globals);
    shown = abortSignal;
    configure({ channel: (globals['channel'] ?? 'website') as ChannelCode });
  });
  await entered;
}

async function openStory(example: Example | undefined, globals: Surroundings): Promise<void> {
  clearStorage();
  const before = current;
  before?.setNetwork('offline');
  const world = await openWorld(worldOf(example, globals));
  current = world;
  await before?.close();
  const { gateway, now, random } = world;
  configure({ gateway, now, random, fetch: globals['network'] === 'slow' ? slowly(world) : world.fetch });
}

function worldOf(example: Example | undefined, { crisis, network }: Surroundings): ExampleWorld {
  return {
    ...example?.world,
    ...((crisis === 'on' || crisis === 'off') && { crisis: crisis === 'on' }),
    ...((network === 'online' || network === 'slow') && { network: 'online' }),
    ...(network === 'offline' && { network }),
  };
}

/** A network on which every answer takes its time. */
const slowly =
  ({ fetch }: World): typeof globalThis.fetch =>
  async (input, init) => {
    await new Promise((resolve) => setTimeout(resolve, slowness));
    return fetch(input, init);
  };
