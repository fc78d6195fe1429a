/** What is told of a rating to the Single Digital Gateway. There is no place for text in it. */
export interface SingleDigitalGatewayRating {
  /** Stable and unique: a correction has the same. */
  id: string;
  /** Full address of the page that was rated. */
  url: string;
  /** From 1 (least) to 5 (most satisfied). */
  rating: number;
  /** When it was given: ISO 8601 in UTC. */
  givenAt: string;
}

/** A score as it was stored, with the page that it is about. */
export interface StoredScore {
  id: string;
  /** Path of the page, without query. */
  page: string;
  scale: string;
  score: number;
  receivedAt: string;
}

/**
 * A score as a rating for the Single Digital Gateway (Regulation (EU) 2018/1724, articles 24 and 25; Implementing
 * Regulation (EU) 2020/1121). CSAT has the five points that are asked, so they go as they are; a score on another
 * scale is no rating, and gives undefined.
 *
 * @param addressOf full address of a page of the organisation's site
 */
export function singleDigitalGatewayRating(
  { id, page, scale, score, receivedAt }: StoredScore,
  addressOf: (page: string) => string,
): SingleDigitalGatewayRating | undefined {
  if (scale !== 'csat-5' || !Number.isInteger(score) || score < 1 || score > 5) return undefined;
  return { id, url: addressOf(page), rating: score, givenAt: new Date(receivedAt).toISOString() };
}
