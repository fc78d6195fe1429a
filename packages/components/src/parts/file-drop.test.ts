import { expect } from '@open-wc/testing';
import { focused, keys } from '@plein/testing/fixtures/interaction.js';
import { closeExampleGateway, showExample } from '@plein/testing/fixtures/example.js';
import { fileDropExamples } from './examples/file-drop.examples.js';
import type { PartStage } from './examples/part-stage.js';

async function show(name: string): Promise<PartStage> {
  const example = fileDropExamples.examples.find((one) => one.name === name);
  if (!example) throw new Error(`File drop has no example ${name}.`);
  return showExample<PartStage>(example);
}

const input = (stage: PartStage): HTMLInputElement =>
  stage.renderRoot.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;

const texts = (stage: PartStage, selector: string): string[] =>
  [...stage.renderRoot.querySelectorAll<HTMLElement>(selector)].map(({ textContent }) =>
    textContent.replaceAll(/\s+/g, ' ').trim(),
  );

const photo = (name: string, bytes = 1000): File => new File([new Uint8Array(bytes)], name);

function carrying(...files: readonly File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}

describe('File drop', () => {
  afterEach(closeExampleGateway);

  it('is the field of the browser, with its label and hint', async () => {
    const stage = await show('empty');
    const field = input(stage);
    expect(field.labels?.[0]?.innerText).to.contain('Foto’s van de plek');
    expect(field.getAttribute('aria-describedby')).to.equal('photos-hint');
    expect(field.accept).to.equal('.jpg,.jpeg,.png');
  });

  it('lists what was chosen, tells it, and lets the form of the browser send it', async () => {
    const stage = await show('added');
    expect(texts(stage, '.files li > span')).to.deep.equal([
      'stoep.jpg 340 kB',
      'losse tegels bij de fontein.png 2,4 MB',
    ]);
    expect(texts(stage, '[role=status]')[0]).to.contain('Toegevoegd: stoep.jpg');
    expect([...(input(stage).files ?? [])].map(({ name }) => name)).to.deep.equal([
      'stoep.jpg',
      'losse tegels bij de fontein.png',
    ]);
  });

  it('takes what is dropped on it', async () => {
    const stage = await show('empty');
    const ground = stage.renderRoot.querySelector('.drop');
    const drop = new DragEvent('drop', { dataTransfer: carrying(photo('plein.png')), cancelable: true });
    ground?.dispatchEvent(drop);
    await stage.updateComplete;
    expect(drop.defaultPrevented).to.equal(true);
    expect(texts(stage, '.files li > span')).to.deep.equal(['plein.png 1 kB']);
  });

  it('takes what is pasted on it', async () => {
    const stage = await show('empty');
    const clipboardData = carrying(photo('schermafbeelding.png'));
    const paste = new Event('paste', { bubbles: true, cancelable: true });
    // Not every engine lets a page put files in a clipboard event of its own.
    Object.defineProperty(paste, 'clipboardData', { value: clipboardData });
    input(stage).dispatchEvent(paste);
    await stage.updateComplete;
    expect(texts(stage, '.files li > span')).to.deep.equal(['schermafbeelding.png 1 kB']);
  });

  it('says of each file that does not fit why, and what does', async () => {
    const stage = await show('refused');
    expect(texts(stage, '.error')).to.deep.equal([
      'plein.jpg is te groot. Kies een foto van hooguit 5 MB.',
      'brief.docx kunnen wij niet openen. Kies een jpg of png.',
    ]);
    expect(input(stage).getAttribute('aria-invalid')).to.equal('true');
    expect(texts(stage, '.files li > span')).to.deep.equal(['stoep.jpg 340 kB']);
  });

  it('takes a file out with the keyboard; the focus goes to the next, then to the field', async () => {
    const stage = await show('added');
    const button = (): HTMLButtonElement | null => stage.renderRoot.querySelector('.files button');
    button()?.focus();
    await keys('Enter');
    await stage.updateComplete;
    await stage.updateComplete;
    expect(focused()?.getAttribute('aria-label')).to.equal('Verwijder losse tegels bij de fontein.png');
    await keys('Enter');
    await stage.updateComplete;
    await stage.updateComplete;
    expect(focused()).to.equal(input(stage));
    expect(texts(stage, '[role=status]')[0]).to.contain('Verwijderd');
    expect(input(stage).files).to.have.length(0);
  });
});
