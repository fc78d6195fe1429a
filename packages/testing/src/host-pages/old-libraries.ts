/** What old libraries write over the built-in functions of a page. Each is enumerable, as in the library. */
type Overrides = readonly (readonly [target: object, name: string, value: unknown])[];

type Listed = ArrayLike<unknown> & { toArray?: () => unknown[] };

/** `$A` of Prototype: it knows lists with a length, and nothing of a mapping function or an iterator. */
function listOf(iterable?: Listed): unknown[] {
  if (!iterable) return [];
  if (typeof iterable === 'object' && 'toArray' in iterable && iterable.toArray) return iterable.toArray();
  return Array.prototype.slice.call(iterable) as unknown[];
}

const quoted = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(quoted).join(', ')}]` : JSON.stringify(String(value));

/** As Prototype.js 1.6 and 1.7 do, of what our code or Lit could meet. */
const prototypeJs: Overrides = [
  [Array, 'from', listOf],
  [
    Array.prototype,
    'toJSON',
    function (this: unknown[]): string {
      return quoted(this);
    },
  ],
  [
    Array.prototype,
    'entries',
    function (this: unknown[]): unknown[] {
      return [...this];
    },
  ],
  [
    Array.prototype,
    'toArray',
    function (this: unknown[]): unknown[] {
      return [...this];
    },
  ],
  [Array.prototype, 'each', Array.prototype.forEach],
  [
    Element.prototype,
    'remove',
    function (this: Element): Element {
      (this.parentNode as ParentNode & Node).removeChild(this);
      return this;
    },
  ],
  [
    Object,
    'values',
    (object: Record<string, unknown>): unknown[] => {
      const values = [];
      for (const name in object) values.push(object[name]);
      return values;
    },
  ],
];

/** As MooTools 1.4 and 1.5 do. */
const mooTools: Overrides = [
  [
    Array,
    'from',
    (item: unknown): unknown[] => {
      if (item === null || item === undefined) return [];
      const isList = typeof item === 'object' && typeof (item as { length?: unknown }).length === 'number';
      return isList ? listOf(item as Listed) : [item];
    },
  ],
  [
    Array.prototype,
    'pick',
    function (this: unknown[]): unknown {
      return this.find((one) => one !== null && one !== undefined);
    },
  ],
  [
    String.prototype,
    'contains',
    function (this: string, text: string): boolean {
      return this.includes(text);
    },
  ],
  [Function.prototype, '$family', () => 'function'],
  // MooTools More gives a date, and so does Datejs.
  [Date, 'parse', (text: string): Date => new Date(text)],
];

export const oldLibraries = { 'Prototype.js': prototypeJs, MooTools: mooTools } as const;

const methods = ['debug', 'log', 'info', 'warn', 'error'] as const;

/** Holds back what is written on the console, and writes it when the result is called. */
function holdConsole(): () => void {
  const { debug, log, info, warn, error } = console;
  const before = { debug, log, info, warn, error };
  const held: (() => void)[] = [];
  for (const method of methods) {
    console[method] = (...words: unknown[]) => held.push(() => before[method](...words));
  }
  return () => {
    Object.assign(console, before);
    held.forEach((write) => write());
  };
}

/** Loads an old library into the page. Returns a function that takes it away. */
export function loadLibrary(overrides: Overrides): () => void {
  const before = overrides.map(
    ([target, name]) => [target, name, Object.getOwnPropertyDescriptor(target, name)] as const,
  );
  // Some browsers give their console to the test runner as JSON, which these libraries garble.
  const writeHeld = holdConsole();
  for (const [target, name, value] of overrides) {
    Object.defineProperty(target, name, { value, configurable: true, enumerable: true, writable: true });
  }
  return () => {
    for (const [target, name, descriptor] of before) {
      if (descriptor) Object.defineProperty(target, name, descriptor);
      else Reflect.deleteProperty(target, name);
    }
    writeHeld();
  };
}
