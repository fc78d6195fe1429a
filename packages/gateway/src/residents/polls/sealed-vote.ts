import { openText, sealText } from '../../core/sealed-text.js';

/** What the gateway must know of a vote when its voter comes back, and nobody else may know. */
export interface VoteMoment {
  /** Place of the vote among the votes of its voter, in milliseconds since 1970; see `voteOrder`. */
  order: number;
  /** When the vote was counted, in milliseconds since 1970. */
  votedAt: number;
}

/** Encrypts and decrypts the moment of a vote with a key that only the voter's device can bring. */
export interface VoteSeal {
  /** Every sealed text has the same length. */
  seal(moment: VoteMoment): Promise<string>;
  /** Opens a sealed text of this voter. A text of before votes were sealed is a date, and gives its start. */
  open(sealed: string): Promise<VoteMoment>;
}

/**
 * Makes the seal of one voter in one poll: AES-256-GCM with a key from the voter's token, of which the store
 * has another hash. Anyone who has the store but not the token cannot open it.
 */
export async function voteSeal(
  poll: string,
  voter: string,
  random: (bytes: number) => Uint8Array,
): Promise<VoteSeal> {
  const { subtle } = crypto;
  const secret = await subtle.digest('SHA-256', new TextEncoder().encode(`moment\n${poll}\n${voter}`));
  const key = await subtle.importKey('raw', secret, 'AES-GCM', false, ['encrypt', 'decrypt']);
  return {
    async seal({ order, votedAt }) {
      return sealText(key, new Float64Array([order, votedAt]), random);
    },

    async open(sealed) {
      const day = /^\d{4}-\d\d-\d\d$/.test(sealed) ? Date.parse(sealed) : undefined;
      if (day !== undefined) return { order: day, votedAt: day };
      const [order = 0, votedAt = 0] = new Float64Array(await openText(key, sealed));
      return { order, votedAt };
    },
  };
}
