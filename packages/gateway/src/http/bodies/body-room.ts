/**
 * How much of large bodies a gateway has in memory at once, in bytes: from their first byte until they are answered.
 * Handling one takes a few times its size.
 */
export const roomForBodies = 96_000_000;

/** A large body of one request. */
export interface HeldBody {
  /** Counts bytes that came in. Returns false where there is no room, and the body has to be let go. */
  grow(bytes: number): boolean;
  /** Says that the body is read, from when on it is not let go for another one. */
  finish(): void;
  /** Ends reading it when another body needs its room. */
  onLetGo: (() => void) | undefined;
  /** Gives the room back. */
  release(): void;
}

/** How long a body may bring nothing while others need its room, in milliseconds. */
const longestSilence = 5_000;

/**
 * The room for large bodies. When it is full, one that is still on its way is let go: the oldest of a client that sends
 * several, of the client with the most; else one that brings nothing; else the one of which the least is lost. So one
 * client takes no room from others, and of many residents at once those who are nearly there get there.
 */
export class BodyRoom {
  readonly #most: number;
  readonly #clock: () => Date;
  readonly #held = new Set<Held>();
  #size = 0;

  /** @param most bytes at once */
  constructor(clock: () => Date, most = roomForBodies) {
    this.#clock = clock;
    this.#most = most;
  }

  hold(client: string): HeldBody {
    const one = new Held(client, this);
    this.#held.add(one);
    return one;
  }

  /** Counts bytes of a body, and makes room for them. Returns false where that body itself has to go. */
  grow(asking: Held, bytes: number): boolean {
    if (!this.#held.has(asking)) return false;
    asking.size += bytes;
    asking.broughtAt = this.#clock().getTime();
    this.#size += bytes;
    while (this.#size > this.#most) {
      const goes = this.#firstToGo() ?? asking;
      this.release(goes);
      goes.onLetGo?.();
      if (goes === asking) return false;
    }
    return true;
  }

  release(one: Held): void {
    if (this.#held.delete(one)) this.#size -= one.size;
  }

  #firstToGo(): Held | undefined {
    const onTheirWay = [...this.#held].filter(({ isRead, size }) => !isRead && size > 0);
    const clients = new Map<string, Held[]>();
    for (const one of onTheirWay) clients.set(one.client, [...(clients.get(one.client) ?? []), one]);
    const several = [...clients.values()].filter(({ length }) => length > 1);
    const [largest] = several.toSorted((a, b) => sizeOf(b) - sizeOf(a));
    const silentSince = this.#clock().getTime() - longestSilence;
    const silent = onTheirWay.filter(({ broughtAt }) => broughtAt < silentSince);
    const [smallest] = onTheirWay.toSorted((a, b) => a.size - b.size);
    return largest?.[0] ?? silent[0] ?? smallest;
  }
}

const sizeOf = (held: readonly Held[]): number => held.reduce((sum, { size }) => sum + size, 0);

class Held implements HeldBody {
  size = 0;
  /** When its last bytes came, in milliseconds. */
  broughtAt = 0;
  isRead = false;
  onLetGo: (() => void) | undefined;
  readonly #room: BodyRoom;

  constructor(
    readonly client: string,
    room: BodyRoom,
  ) {
    this.#room = room;
  }

  grow(bytes: number): boolean {
    return this.#room.grow(this, bytes);
  }

  finish(): void {
    this.isRead = true;
  }

  release(): void {
    this.#room.release(this);
  }
}
