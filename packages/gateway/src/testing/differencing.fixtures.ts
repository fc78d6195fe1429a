import { addDays } from '@plein/domain/opening-hours.js';
import { roundingFor, type Report } from '@plein/domain/reports.js';

/** Asks for a report or an overview, and returns its answer. */
export type Ask = <Answer>(path: string) => Promise<Answer>;

/** Attributes by which a reader can select contacts. */
export const attributes = ['task', 'channel', 'department', 'perspective', 'residentRole'] as const;
type Attribute = (typeof attributes)[number];

/** A contact, as far as reports tell contacts apart. An attribute that it does not have is an empty text. */
export type Contact = Record<Attribute, string> & { day: string };

/** The attributes that select a set of contacts. */
type Selection = Partial<Record<Attribute, string>>;

const nameOf = (selection: Selection): string => JSON.stringify(selection);
const selectionOf = (name: string): Selection => JSON.parse(name) as Selection;

/** A set of contacts by its selection, with what is known of its running count after each moment. */
interface KnownSet {
  selection: Selection;
  real: number[];
  least: number[];
  most: number[];
}

/** A count from 1 to 9 that the attack knows exactly. */
export interface Found {
  set: string;
  from: string;
  to: string;
  count: number;
}

const anything = 1e9;

/**
 * Somebody who reads reports and wants to know small counts. They know how counts are rounded, and which
 * combinations of two attributes occur. They ask for every table over every period that begins or ends at given
 * days, and draw every conclusion from sums and parts.
 */
export class DifferencingAttack {
  readonly #ask: Ask;
  readonly #moments: readonly string[];
  readonly #sets = new Map<string, KnownSet>();

  /**
   * @param moments days of one year in order; a period may end on each, or begin on the day after it
   * @param contacts all contacts of that year, to know what is right
   */
  constructor(ask: Ask, moments: readonly string[], contacts: readonly Contact[]) {
    this.#ask = ask;
    this.#moments = moments;
    for (const contact of contacts) {
      for (const names of selections) {
        const set = this.#set(Object.fromEntries(names.map((name) => [name, contact[name]])));
        moments.forEach((moment, index) => {
          if (contact.day <= moment) set.real[index] = (set.real[index] ?? 0) + 1;
        });
      }
    }
  }

  /** Number of sets that can be asked for. */
  get size(): number {
    return this.#sets.size;
  }

  /** Asks for everything, and returns how many counts were shown. */
  async ask(): Promise<number> {
    let shown = 0;
    const end = this.#moments.length - 1;
    const last = this.#moments[end] ?? '';
    const start = `${last.slice(0, 4)}-01-01`;
    for (const names of selections) {
      const { to } = roundingFor(names.length);
      const whole = await this.#table(names, start, last);
      for (const [index, moment] of this.#moments.entries()) {
        const upTo = index === end ? whole : await this.#table(names, start, moment);
        const after = index === end ? [] : await this.#table(names, addDays(moment, 1), last);
        for (const [name, count] of upTo) {
          if (count !== null) shown += 1;
          // A row that is not shown has at least one multiple.
          this.learn(selectionOf(name), index, count ?? to, count === null ? anything : to);
        }
        for (const set of this.#setsOf(names)) {
          // A set without a row has no multiple yet.
          if (!upTo.has(nameOf(set.selection))) this.learn(set.selection, index, 0, to);
        }
        for (const [name, count] of after) {
          const all = whole.get(name) ?? null;
          if (all !== null && count !== null) this.learn(selectionOf(name), index, all - count, to);
        }
      }
    }
    return shown;
  }

  /** Takes in that the running count of a set after a moment is at least `count`, and less than `count + to`. */
  learn(selection: Selection, index: number, count: number, to: number): void {
    const set = this.#set(selection);
    set.least[index] = Math.max(set.least[index] ?? 0, count);
    set.most[index] = Math.min(set.most[index] ?? anything, count + to - 1);
  }

  /** Draws conclusions until there are no more, and returns the small counts that are known. */
  conclude(): Found[] {
    const sums = this.#sums();
    for (let changed = true; changed;) {
      changed = false;
      for (const [whole, parts] of sums) {
        for (const index of this.#moments.keys()) changed = narrowSum(whole, parts, index) || changed;
      }
      for (const set of this.#sets.values()) changed = narrowTime(set) || changed;
    }
    return [...this.#sets].flatMap(([name, set]) => this.#known(name, set));
  }

  /** Returns a set of which a bound is wrong, if any; there must be none. */
  mistaken(): string | undefined {
    for (const [name, { real, least, most }] of this.#sets) {
      if (real.some((count, index) => count < (least[index] ?? 0) || count > (most[index] ?? anything))) {
        return name;
      }
    }
    return undefined;
  }

  #known(name: string, { real, least, most }: KnownSet): Found[] {
    const exact = this.#moments.flatMap((day, index) =>
      least[index] === most[index] ? [{ day, count: real[index] ?? 0 }] : [],
    );
    const points = [{ day: '', count: 0 }, ...exact];
    return points.flatMap((first, place) =>
      points
        .slice(place + 1)
        .map((last) => ({ set: name, from: first.day, to: last.day, count: last.count - first.count }))
        .filter(({ count }) => count >= 1 && count <= 9),
    );
  }

  /** Returns the counts of a table by the names of their sets; null where a row is not shown. */
  async #table(names: readonly Attribute[], from: string, to: string): Promise<Map<string, number | null>> {
    const [by = 'month', split] = names;
    const keys = new URLSearchParams({ by, ...(split && { split }), from, to });
    const { rows, totals } = await this.#ask<Report>(`/v1/reports/volume?${keys.toString()}`);
    const countOf = (count: unknown) => (typeof count === 'number' ? count : null);
    if (names.length === 0) return new Map([[nameOf({}), countOf(totals['count'])]]);
    return new Map(
      rows.map((row) => [
        nameOf(Object.fromEntries(names.map((name) => [name, String(row[name])]))),
        countOf(row['count']),
      ]),
    );
  }

  #setsOf(names: readonly Attribute[]): KnownSet[] {
    return [...this.#sets.values()].filter(({ selection }) => {
      const selected = Object.keys(selection);
      return selected.length === names.length && names.every((name) => selected.includes(name));
    });
  }

  #set(selection: Selection): KnownSet {
    const name = nameOf(selection);
    const zeros = () => this.#moments.map(() => 0);
    const set = this.#sets.get(name) ?? {
      selection,
      real: zeros(),
      least: zeros(),
      most: this.#moments.map(() => anything),
    };
    this.#sets.set(name, set);
    return set;
  }

  /** Returns each set with its parts by one more attribute, and with the part that is all of it, if any. */
  #sums(): [KnownSet, KnownSet[]][] {
    const all = [...this.#sets.values()];
    return all.flatMap((whole) => {
      const entries = Object.entries(whole.selection);
      if (entries.length === 2) return [];
      return attributes
        .filter((attribute) => !(attribute in whole.selection))
        .map((attribute): [KnownSet, KnownSet[]] => [
          whole,
          all.filter(
            ({ selection }) =>
              attribute in selection &&
              Object.keys(selection).length === entries.length + 1 &&
              entries.every(([key, value]) => selection[key as Attribute] === value),
          ),
        ]);
    });
  }
}

/** Every selection of at most two attributes. */
const selections: readonly (readonly Attribute[])[] = [
  [],
  ...attributes.map((one) => [one]),
  ...attributes.flatMap((one, index) => attributes.slice(index + 1).map((other) => [one, other])),
];

function narrowSum(whole: KnownSet, parts: readonly KnownSet[], index: number): boolean {
  const total = (bound: 'least' | 'most') => parts.reduce((sum, part) => sum + (part[bound][index] ?? 0), 0);
  let changed = narrow(whole, index, total('least'), total('most'));
  for (const part of parts) {
    const least = (whole.least[index] ?? 0) - (total('most') - (part.most[index] ?? 0));
    const most = (whole.most[index] ?? 0) - (total('least') - (part.least[index] ?? 0));
    changed = narrow(part, index, least, most) || changed;
  }
  return changed;
}

/** A running count never goes down. */
function narrowTime(set: KnownSet): boolean {
  let changed = false;
  for (let index = 1; index < set.real.length; index++) {
    changed = narrow(set, index, set.least[index - 1] ?? 0, anything) || changed;
  }
  for (let index = set.real.length - 2; index >= 0; index--) {
    changed = narrow(set, index, 0, set.most[index + 1] ?? anything) || changed;
  }
  return changed;
}

function narrow(set: KnownSet, index: number, least: number, most: number): boolean {
  const [before, after] = [set.least[index] ?? 0, set.most[index] ?? anything];
  if (least <= before && most >= after) return false;
  set.least[index] = Math.max(before, least);
  set.most[index] = Math.min(after, most);
  return true;
}
