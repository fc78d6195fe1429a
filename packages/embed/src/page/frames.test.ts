import { expect } from '@open-wc/testing';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import { clearPage, place } from '../embed.fixtures.js';
import { tellHeight } from './framed.js';
import { sizeFrames } from './frames.js';

describe('frames with pages of the gateway', () => {
  let stop = (): void => undefined;

  afterEach(() => {
    stop();
    clearPage();
  });

  /** Places a frame with a page of this origin, and resolves when it has loaded. */
  async function placeFrame(body: string): Promise<HTMLIFrameElement> {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><style>body { margin: 0; }</style>${body}`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    place('<div></div>').append(frame);
    await loaded;
    return frame;
  }

  const tellFrom = (frame: HTMLIFrameElement): void => {
    const view = frame.contentWindow as Window & typeof globalThis;
    tellHeight(view.document, {
      parent: window,
      ResizeObserver: view.ResizeObserver,
      addEventListener: (type, listener) => {
        view.addEventListener(type, listener);
      },
    });
  };
  /** Sends a message to this page as a frame does. */
  const send = (data: unknown, source: Window | null, origin = location.origin): void => {
    dispatchEvent(new MessageEvent('message', { data, origin, source }));
  };

  it('are as high as what they hold, and stay so', async () => {
    const frame = await placeFrame('<div style="height: 321px"></div>');
    stop = sizeFrames(document, location.origin);
    const view = frame.contentWindow as Window & typeof globalThis;
    tellHeight(view.document, {
      parent: {
        // A message arrives in a task of its own.
        postMessage: (data: unknown) => {
          setTimeout(send, 0, data, view);
        },
      } as Window,
      ResizeObserver: view.ResizeObserver,
      addEventListener: () => undefined,
    });
    await waitUntil(() => frame.style.blockSize === '321px');
    const content = view.document.querySelector('div') as HTMLElement;
    content.style.height = '150px';
    await waitUntil(() => frame.style.blockSize === '150px');
  });

  it('are asked for their height when they were there before the script', async () => {
    const frame = await placeFrame('');
    const asked: unknown[] = [];
    frame.contentWindow?.addEventListener('message', ({ data }) => asked.push(data));
    Object.defineProperty(frame, 'src', { value: `${location.origin}/pages/contact` });
    stop = sizeFrames(document, location.origin);
    await waitUntil(() => asked.length > 0);
    expect(asked).to.deep.equal([{ pleinHeight: 'ask' }]);
  });

  it('answer when they are asked', async () => {
    const frame = await placeFrame('<div style="height: 99px"></div>');
    tellFrom(frame);
    const heights: unknown[] = [];
    const listen = ({ data }: MessageEvent<unknown>): void => void heights.push(data);
    addEventListener('message', listen);
    await waitUntil(() => heights.length > 0);
    const before = heights.length;
    frame.contentWindow?.postMessage({ pleinHeight: 'ask' }, '*');
    await waitUntil(() => heights.length > before);
    removeEventListener('message', listen);
    expect(heights.at(-1)).to.deep.equal({ pleinHeight: 99 });
  });

  it('keep their height when somebody else, or nonsense, asks for another', async () => {
    const frame = await placeFrame('');
    const other = await placeFrame('');
    frame.style.blockSize = '10px';
    stop = sizeFrames(document, location.origin);
    send({ pleinHeight: 500 }, frame.contentWindow, 'https://evil.example');
    send({ pleinHeight: 500 }, other.contentWindow);
    for (const height of ['500', -1, NaN, null, undefined, {}])
      send({ pleinHeight: height }, frame.contentWindow);
    for (const data of [null, 'x', 5]) send(data, frame.contentWindow);
    expect(frame.style.blockSize).to.equal('10px');
    send({ pleinHeight: 1e9 }, frame.contentWindow);
    expect(frame.style.blockSize).to.equal('20000px');
  });
});
