import { familiesOfThisRun, troubleInEveryFont } from './every-font.js';
import { engine, findExamples, languagesOf } from './matrix.js';
import { addStyles, leave, showIn } from './showing.js';

/** Links as low as the line of their font, and text that does not wrap. */
const broken = new CSSStyleSheet();
broken.replaceSync(`
  a { min-block-size: 0 !important; padding: 0 !important; line-height: 1 !important }
  p { white-space: nowrap !important }
`);

describe('fits in every font, and can be pressed', () => {
  afterEach(leave);

  for (const { tag, example } of findExamples()) {
    for (const language of languagesOf(example)) {
      it(`<${tag}> ${example.name} in ${language}`, async () => {
        const trouble = await troubleInEveryFont(await showIn(example, language));
        if (trouble.length > 0) throw new Error(trouble.join('\n'));
      });
    }
  }
});

describe('the check of every font', () => {
  afterEach(leave);

  it('finds in each what is broken on purpose', async () => {
    const [form] = findExamples({ element: 'contact-widget', example: 'callback-form' });
    if (!form) throw new Error('There is no form to break.');
    const element = await showIn(form.example, 'nl');
    addStyles(element, broken);
    const trouble = await troubleInEveryFont(element);
    const wanted = [
      / at 62\.5%: .* a “Lees wat wij met uw gegevens doen” is \d+ × \d+, not 24 × 24$/,
      ...(engine === 'webkit'
        ? []
        : [/: at 320 pixels: .* sticks out/, /: with wide text: /, /: with large text: /]),
    ];
    for (const family of familiesOfThisRun()) {
      for (const line of wanted) {
        if (!trouble.some((each) => each.startsWith(family) && line.test(each)))
          throw new Error(`Nothing like ${String(line)} in ${family}:\n${trouble.join('\n')}`);
      }
    }
  });
});
