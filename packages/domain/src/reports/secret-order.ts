/**
 * Returns a number for a name that depends on a secret: a hash of both (cyrb53, 53 bits). Names are in an order
 * that is always the same and that nobody without the secret can predict.
 */
export function secretOrder(secret: string, name: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const character of `${secret} ${name} ${secret}`) {
    const code = character.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0);
}
