import type { Direction } from '../vocabulary/codes.js';

/** A scale on which residents give a score. */
export interface Scale {
  least: number;
  most: number;
  direction: Direction;
  /** The lowest score that counts as satisfied, on scales with such a share (CSAT 4–5, NPS 9–10). */
  satisfiedFrom?: number;
}

/**
 * The scales in use. CSAT: 1–5. CES has two versions with opposite directions: the question "how much effort"
 * (1–5, less is better) and the statement "it was easy" (1–7, more is better). NPS: 0–10. Report mark: 1–10
 * (Burgerpeiling dv01, dv06). Agreement: the five points of dv05, dv07 and dv09.
 */
export const scales = {
  'csat-5': { least: 1, most: 5, direction: 'higher-is-better', satisfiedFrom: 4 },
  'ces-5': { least: 1, most: 5, direction: 'lower-is-better' },
  'ces-7': { least: 1, most: 7, direction: 'higher-is-better' },
  'nps-11': { least: 0, most: 10, direction: 'higher-is-better', satisfiedFrom: 9 },
  'mark-10': { least: 1, most: 10, direction: 'higher-is-better' },
  'agree-5': { least: 1, most: 5, direction: 'higher-is-better', satisfiedFrom: 4 },
} as const satisfies Record<string, Scale>;

export type ScaleCode = keyof typeof scales;
export const scaleCodes = Object.keys(scales) as [ScaleCode, ...ScaleCode[]];

/**
 * Returns the error of a score, or undefined when it is valid. Its number may be outside the scale, or its
 * direction may differ from that of the scale.
 */
export function checkScore(score: {
  scale: ScaleCode;
  direction: Direction;
  score: number;
}): 'out-of-range' | 'wrong-direction' | undefined {
  const scale = scales[score.scale];
  if (score.score < scale.least || score.score > scale.most) return 'out-of-range';
  return score.direction === scale.direction ? undefined : 'wrong-direction';
}
