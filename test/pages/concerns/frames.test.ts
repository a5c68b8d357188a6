import { expect, waitUntil } from '@open-wc/testing';
import { closePage, openPage, type Page } from '../../support/pages.js';
import { squeeze, visibleText } from '../../support/visible-text.js';
import {
  addressOf,
  allElements,
  allWords,
  card,
  cardWords,
  classicScript,
  moduleScript,
  style,
} from '../../support/written-pages.js';

/** What a page in a frame tells of itself; with a sandbox nobody else can look at it. */
interface Told {
  readonly seen: string;
  readonly state: string;
  readonly errors: readonly string[];
  readonly refused: readonly string[];
  readonly requests: readonly string[];
}

/** Has the page press Start and tell what is then seen on it. */
const teller = `<script type="module">
  import { visibleText } from '${location.origin}/out/test/support/visible-text.js';
  const card = document.querySelector('exercise-card');
  const tell = () => {
    const { state } = card.timer;
    const seen = visibleText(document);
    if (state === 'idle') card.timer.shadowRoot?.querySelector('.primary')?.click();
    const requests = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    parent.postMessage({ told: { seen, state, errors, refused, requests } }, '*');
  };
  await customElements.whenDefined('exercise-card');
  setInterval(tell, 100);
</script>`;

/** The page is another origin's wherever it stands, so that what it names is named with its origin. */
const absolute = (markup: string): string => markup.replaceAll('src="/', `src="${location.origin}/`);
const told = (page: { script?: string; head?: string; headers?: Record<string, string> } = {}): string =>
  addressOf({ script: classicScript, ...page, body: card + teller });

/** Puts a frame on the page and waits until its page tells that the timer runs. */
const listen = async (frame: HTMLIFrameElement): Promise<Told> => {
  let last: Told | undefined;
  const hear = ({ data, source }: MessageEvent<{ told?: Told }>): void => {
    if (source === frame.contentWindow) last = data.told ?? last;
  };
  addEventListener('message', hear);
  document.body.append(frame);
  try {
    await waitUntil(() => last?.seen.includes('Getready'), 'the timer runs', { timeout: 8000 });
    return last!;
  } catch {
    return expect.fail(`the frame tells ${JSON.stringify(last)?.slice(0, 400)}`);
  } finally {
    removeEventListener('message', hear);
    frame.remove();
  }
};

const otherOrigin = location.origin.replace('localhost', '127.0.0.1');

/** Frames by what is set on them. */
const frames: Record<string, (frame: HTMLIFrameElement) => void> = {
  'of scripts alone: `sandbox="allow-scripts"`': frame => {
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = told();
  },
  'of scripts alone, with a module': frame => {
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = told({ script: moduleScript });
  },
  'whose server sandboxes it': frame => {
    frame.src = told({ headers: { 'content-security-policy': 'sandbox allow-scripts' } });
  },
  'of another origin': frame => {
    frame.src = otherOrigin + told();
  },
  'that allows nothing: `allow=""`': frame => {
    frame.allow = "autoplay 'none'; fullscreen 'none'; screen-wake-lock 'none'";
    frame.src = told();
  },
  'written in line: `srcdoc`': frame => {
    frame.srcdoc = absolute(
      `<!doctype html><html lang="en"><script src="/test/pages/csp/watch.js"></script>${classicScript}${card}${teller}`,
    );
  },
  'written in line, with a sandbox': frame => {
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = absolute(
      `<!doctype html><html lang="en"><script src="/test/pages/csp/watch.js"></script>${classicScript}${card}${teller}`,
    );
  },
  'of a blob': frame => {
    const text = absolute(
      `<!doctype html><html lang="en"><script src="/test/pages/csp/watch.js"></script>${classicScript}${card}${teller}`,
    );
    frame.src = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
  },
};

describe('in a frame a card is seen and its timer runs, where the frame is one', () => {
  for (const [name, prepare] of Object.entries(frames)) {
    it(name, async () => {
      const frame = document.createElement('iframe');
      frame.width = '400';
      frame.height = '800';
      prepare(frame);
      const { seen, errors, refused, requests } = await listen(frame);
      for (const words of cardWords.filter(each => each !== 'Start')) expect(seen).to.include(squeeze(words));
      expect(errors).to.deep.equal([]);
      expect(refused).to.deep.equal([]);
      const own =
        /^\/(test\/pages\/csp\/watch\.js|dist\/toe-yoga(\.iife)?\.min\.js|out\/test\/support\/visible-text\.js)$/;
      expect(requests.filter(path => !own.test(path))).to.deep.equal([]);
    });
  }
});

/** Markup that holds the page of all four elements, and what is done with it. */
interface Holder {
  readonly markup: (address: string) => string;
  act?(holder: HTMLElement): void;
}

const iframe = (address: string, attributes = ''): string =>
  `<iframe ${attributes} width="390" height="700" src="${address}"></iframe>`;
const holders: Record<string, Holder> = {
  'an `<object>`': { markup: address => `<object width="390" height="700" data="${address}"></object>` },
  'an `<embed>`': { markup: address => `<embed width="390" height="700" src="${address}" />` },
  'a frame that is shown later': {
    markup: address => iframe(address, 'hidden'),
    act: holder => (holder.hidden = false),
  },
  'a frame that is 0 px high at first': {
    markup: address => iframe(address, 'class="low"'),
    act: holder => holder.classList.remove('low'),
  },
  'a frame that moves in its page, and loads anew': {
    markup: address => iframe(address),
    act: holder => holder.parentElement!.append(holder),
  },
  'a frame that is loaded when it comes near': { markup: address => iframe(address, 'loading="lazy"') },
};

const contentOf = (page: Page): Document | undefined => (page[0] as Window | undefined)?.document;

describe('in a frame of the page’s own all four elements are seen, where it is', () => {
  afterEach(closePage);

  for (const [name, { markup, act }] of Object.entries(holders)) {
    it(name, async () => {
      const head = style('.low { height: 0 }');
      const outer = await openPage(
        addressOf({ head, script: '', body: markup(addressOf({}).replaceAll('&', '&amp;')) }),
      );
      act?.(outer.document.querySelector<HTMLElement>('iframe')!);
      const read = (): string => {
        const content = contentOf(outer);
        return content?.querySelector('routine-list') ? visibleText(content) : '';
      };
      const isSeen = (): boolean => allWords.every(words => read().includes(squeeze(words)));
      await waitUntil(isSeen, `all four are seen: ${read().slice(0, 300)}`, { timeout: 6000 });
      const page = contentOf(outer)!.defaultView as unknown as Page;
      expect([page.errors, page.refused, outer.errors]).to.deep.equal([[], [], []]);
    });
  }

  it('written by a script, line by line', async () => {
    const outer = await openPage(addressOf({ script: '', body: '<iframe width="390" height="700"></iframe>' }));
    const content = outer.document.querySelector('iframe')!.contentDocument!;
    content.open();
    for (const line of `<!doctype html>\n<html lang="en">${moduleScript}\n${allElements}`.split('\n'))
      content.write(line);
    content.close();
    await waitUntil(() => allWords.every(words => visibleText(content).includes(squeeze(words))), 'all four are seen', {
      timeout: 6000,
    });
    expect(outer.errors).to.deep.equal([]);
  });

  it('taken away while its timer runs, without an error', async () => {
    const outer = await openPage(addressOf({ body: iframe(addressOf({}).replaceAll('&', '&amp;')) }));
    const findCard = () => contentOf(outer)?.querySelector('exercise-card');
    await waitUntil(() => findCard()?.timer, 'the card is there', { timeout: 6000 });
    const { timer } = findCard()!;
    timer!.start();
    await waitUntil(() => timer!.state === 'running', 'it runs');
    outer.document.querySelector('iframe')!.remove();
    timer!.pause();
    expect(timer!.state).to.equal('paused');
    expect(outer.errors).to.deep.equal([]);
  });
});
