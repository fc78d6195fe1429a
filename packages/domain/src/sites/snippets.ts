/** What is put on a page of a site. */
export interface Placement {
  /** The element: `plein-participation-poll`. */
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Address of the gateway, without a slash at the end. */
  readonly gateway: string;
  /** Path of the page of the gateway that has the same without a script. */
  readonly path: string;
  /** What the link to that page says. */
  readonly words: string;
}

/** The ways to put something on a page, from the best to the one that works everywhere. */
export interface Snippets {
  /** The element itself. */
  readonly element: string;
  /** For systems that take out tags that they do not know. */
  readonly placeholder: string;
  /** For pages without the script. */
  readonly frame: string;
  readonly link: string;
}

/** Returns the HTML of each way. Whatever somebody wrote in a title or an id stays text in it. */
export function snippetsOf({ tag, attributes = {}, gateway, path, words }: Placement): Snippets {
  const address = escaped(`${gateway}${path}`);
  const text = escaped(words);
  const fallback = `\n  <p><a href="${address}">${text}</a></p>\n`;
  const given = (before: string): string =>
    Object.entries(attributes)
      .map(([name, value]) => ` ${before}${name}="${escaped(value)}"`)
      .join('');
  return {
    element: `<${tag}${given('')}>${fallback}</${tag}>`,
    placeholder: `<div data-plein="${tag.replace('plein-', '')}"${given('data-')}>${fallback}</div>`,
    frame: `<iframe src="${address}" title="${text}" style="inline-size: 100%; block-size: 40rem; border: 0"></iframe>`,
    link: `${gateway}${path}`,
  };
}

/** The ways to put a text on a page that no element shows. */
export interface TextSnippets {
  /** The text itself, as it is now. */
  readonly text: string;
  readonly frame: string;
  readonly link: string;
}

/** Returns the HTML of each way for a question with its answer. What somebody wrote in them stays text. */
export function textSnippetsOf({
  gateway,
  path,
  question,
  answer,
}: {
  readonly gateway: string;
  readonly path: string;
  readonly question: string;
  readonly answer: string;
}): TextSnippets {
  const { frame, link } = snippetsOf({ tag: '', gateway, path, words: question });
  const paragraphs = answer
    .split(/\n{2,}/)
    .map((text) => `  <p>${escaped(text.trim()).replaceAll('\n', '<br>')}</p>`)
    .join('\n');
  return {
    text: `<details>\n  <summary>${escaped(question)}</summary>\n${paragraphs}\n</details>`,
    frame: frame.replace('40rem', '20rem'),
    link,
  };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
