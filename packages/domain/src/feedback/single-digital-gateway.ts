/** A rating for the Single Digital Gateway. It has no field for text. */
export interface SingleDigitalGatewayRating {
  /** Stable and unique. A correction has the same id. */
  id: string;
  /** Full address of the rated page. */
  url: string;
  /** From 1 (least) to 5 (most satisfied). */
  rating: number;
  /** The moment of the rating: ISO 8601 in UTC. */
  givenAt: string;
}

/** A score as it is stored, with its page. */
export interface StoredScore {
  id: string;
  /** Path of the page, without query. */
  page: string;
  scale: string;
  score: number;
  receivedAt: string;
}

/**
 * Returns a score as a rating for the Single Digital Gateway (Regulation (EU) 2018/1724, articles 24 and 25;
 * Implementing Regulation (EU) 2020/1121). CSAT has the five points that the regulation asks for, so its
 * scores stay unchanged. A score on another scale is no rating and gives undefined.
 *
 * @param addressOf returns the full address of a page of the organisation's site
 */
export function singleDigitalGatewayRating(
  { id, page, scale, score, receivedAt }: StoredScore,
  addressOf: (page: string) => string,
): SingleDigitalGatewayRating | undefined {
  if (scale !== 'csat-5' || !Number.isInteger(score) || score < 1 || score > 5) return undefined;
  return { id, url: addressOf(page), rating: score, givenAt: new Date(receivedAt).toISOString() };
}
