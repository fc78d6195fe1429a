import { fixture, fixtureCleanup } from '@open-wc/testing';
import { openWorld, type World } from '@plein/world';
import { configure, type PleinConfiguration } from '../configuration.js';
import type { Example, ExampleWorld } from '../examples.js';
import { isDrawnByServer, placeDrawn } from './drawn-fixture.js';

let current: World | undefined;

/** The world of the example that is shown now. */
export function world(): World {
  if (!current) throw new Error('No example is shown.');
  return current;
}

/** Opens the world of an example and gives it to the page's configuration. */
export async function enterWorld(
  example: ExampleWorld = {},
  changes: Partial<PleinConfiguration> = {},
): Promise<World> {
  await leaveWorld();
  current = await openWorld(example);
  const { gateway, fetch, now, random } = current;
  configure({ gateway, fetch, now, random, answers: {}, ...changes });
  return current;
}

/** Takes the example from the page, closes its world and forgets what this tab kept. */
export async function leaveWorld(): Promise<void> {
  fixtureCleanup();
  await current?.close();
  current = undefined;
  sessionStorage.clear();
  localStorage.clear();
  document.documentElement.lang = 'nl';
}

/**
 * Shows an example as a resident sees it: drawn, loaded and brought into its state; in its own language, or
 * in another.
 */
export async function showExample<Shown extends HTMLElement = HTMLElement>(
  example: Example,
  language: string = example.language ?? 'nl',
): Promise<Shown> {
  await enterWorld(example.world);
  document.documentElement.lang = language;
  const element = await (isDrawnByServer ? placeDrawn<Shown>(example) : fixture<Shown>(example.render()));
  await settle(element);
  configure({ answers: {} });
  await example.act?.(element, world());
  await settle(element);
  return element;
}

/** Waits until the element has drawn what the gateway answered. */
export async function settle(element: HTMLElement): Promise<void> {
  await updated(element);
  await world().idle();
  await updated(element);
}

/** The element itself, and those that an example puts around or inside it. */
async function updated(element: HTMLElement): Promise<void> {
  for (const each of [element, ...element.querySelectorAll('*')]) {
    if ('updateComplete' in each) await each.updateComplete;
  }
}
