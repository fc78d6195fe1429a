/**
 * What a page tells of itself while it loads. The functions run in the page, so they use nothing from outside.
 * @typedef {object} Blocked something that the policy of the page stopped
 * @property {string} directive such as `script-src-elem`
 * @property {string} address
 *
 * @typedef {object} FoundElement an element of ours, or one that looks like it
 * @property {string} tag
 * @property {Record<string, string>} attributes
 * @property {string | undefined} version undefined where its tag is not defined
 * @property {boolean} isDrawn whether it shows something of its own
 * @property {boolean} hasFallback whether the page wrote something inside it
 *
 * @typedef {object} FoundScript a script tag of Plein
 * @property {string} address
 * @property {boolean} hasIntegrity whether its own tag has a hash
 * @property {boolean} hasHashes whether the page has hashes of the files that it fetches
 *
 * @typedef {object} PageFacts
 * @property {FoundElement[]} elements
 * @property {FoundScript[]} scripts
 * @property {string[]} placeholders the names in `data-plein` that no element replaced
 * @property {string[]} themes the prefixes of the design tokens that the page sets in sheets that can be read
 * @property {Blocked[]} blocked
 * @property {number} shift layout shift in which an element of ours took part (the unit of the browser)
 * @property {number | undefined} drawnAfter milliseconds until the first element was drawn
 */

/** Starts to note what goes by, before the page itself begins. */
export function watchPage() {
  /** @type {{ blocked: Blocked[], shift: number, drawnAfter: number | undefined }} */
  const noted = { blocked: [], shift: 0, drawnAfter: undefined };
  Reflect.set(globalThis, 'pleinConformance', noted);
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, disposition }) => {
    if (disposition === 'enforce') noted.blocked.push({ directive: effectiveDirective, address: blockedURI });
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources, hadRecentInput } =
        /** @type {PerformanceEntry & { value: number, sources: { node: Node | null }[], hadRecentInput: boolean }} */ (
          entry
        );
      const isOurs = sources.some(({ node }) => {
        const element = node instanceof Element ? node : node?.parentElement;
        return element?.closest(':not(html)[data-plein]') || element?.localName.startsWith('plein-');
      });
      if (isOurs && !hadRecentInput) noted.shift += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const isRendered = [...document.querySelectorAll('*')].some(
      ({ localName, shadowRoot }) => localName.startsWith('plein-') && shadowRoot?.querySelector('[part]'),
    );
    if (isRendered) noted.drawnAfter = Math.round(performance.now());
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Reads the page as it stands now. @returns {PageFacts} */
export function readPage() {
  const noted = /** @type {Pick<PageFacts, 'blocked' | 'shift' | 'drawnAfter'>} */ (
    Reflect.get(globalThis, 'pleinConformance')
  );
  /** @returns {Element[]} */
  const everyElement = (/** @type {Document | ShadowRoot} */ root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot && !element.localName.startsWith('plein-')
        ? everyElement(element.shadowRoot)
        : []),
    ]);
  const all = everyElement(document);
  /** @type {Set<string>} */
  const themes = new Set();
  const collect = (/** @type {CSSRuleList} */ rules) => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule) {
        for (const name of rule.style) {
          const [, prefix] = /^--(plein|basis|nl|utrecht|ams|rhc|denhaag)-/.exec(name) ?? [];
          if (prefix) themes.add(prefix);
        }
      }
      if ('cssRules' in rule) collect(/** @type {CSSGroupingRule} */ (rule).cssRules);
    }
  };
  for (const sheet of document.styleSheets) {
    if (sheet.href?.endsWith('/plein.css')) continue;
    try {
      collect(sheet.cssRules);
    } catch {
      // A script may not read the sheet of another site.
    }
  }
  return {
    elements: all
      .filter(({ localName }) => localName.startsWith('plein-'))
      .map((element) => ({
        tag: element.localName,
        attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
        version: /** @type {{ version?: string } | undefined} */ (customElements.get(element.localName))
          ?.version,
        isDrawn: !!element.shadowRoot?.querySelector('[part]'),
        hasFallback: element.textContent.trim() !== '',
      })),
    scripts: [...document.querySelectorAll('script')]
      .filter(({ src }) => /\/plein(?:[.-][\w-]+)?\.js(?:\?|$)/.test(src))
      .map(({ src, integrity }) => ({
        address: src,
        hasIntegrity: integrity !== '',
        hasHashes: [...document.querySelectorAll('script[type=importmap]')].some(
          ({ textContent }) =>
            textContent.includes('"integrity"') && textContent.includes(new URL('.', src).href),
        ),
      })),
    placeholders: [...document.querySelectorAll(':not(html)[data-plein]')].map(
      (element) => element.getAttribute('data-plein') ?? '',
    ),
    themes: [...themes].sort(),
    ...noted,
  };
}
