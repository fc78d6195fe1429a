import { pinnedSnippet, readEmbedManifest } from '@plein/domain/sites.js';
import type { NewsroomContext } from '../shell/context.js';

/** Lines for the head of a page that run one build and nothing else. */
export interface PinnedLines {
  readonly lines: string;
  /** The source with which a Content Security Policy allows the list of hashes in these lines. */
  readonly scriptSource: string;
}

/**
 * Asks which build of the script the gateway serves, and makes the lines that pin it. Undefined where that cannot be
 * known.
 * @param address the gateway as browsers of residents reach it
 */
export async function pinnedLines(
  { fetch, gateway }: Pick<NewsroomContext, 'fetch' | 'gateway'>,
  address: string,
): Promise<PinnedLines | undefined> {
  try {
    const answer = await fetch(`${gateway}/embed/manifest.json`);
    const manifest = answer.ok ? readEmbedManifest(await answer.json()) : undefined;
    if (!manifest) return undefined;
    const { lines, importMap } = pinnedSnippet(address, manifest);
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(importMap));
    const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
    return { lines, scriptSource: `'sha256-${hash}'` };
  } catch {
    return undefined;
  }
}
