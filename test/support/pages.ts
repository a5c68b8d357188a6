import { oneEvent } from '@open-wc/testing';
import { settleAll } from './settled.js';

/** A page in a frame, with what test/pages/csp/watch.js has noted of it. */
export interface Page extends Window {
  readonly refused?: string[];
  readonly errors?: string[];
  readonly warned?: string[];
  readonly customElements: CustomElementRegistry;
}

let frame: HTMLIFrameElement | undefined;

/** Opens a page in a frame, as a reader would, and waits until it has rendered what its scripts render at once. */
export const openPage = async (path: string): Promise<Page> => {
  frame = document.createElement('iframe');
  frame.width = '400';
  frame.height = '800';
  frame.src = path;
  const load = oneEvent(frame, 'load');
  document.body.append(frame);
  await load;
  const page = frame.contentWindow as unknown as Page;
  await settleAll(page.document);
  return page;
};

export const closePage = (): void => frame?.remove();

export const rootOf = (page: Page, selector: string): ShadowRoot => page.document.querySelector(selector)!.shadowRoot!;
