import { announcer } from '../../src/browser/announcer.js';

/** Records what screen readers are told, and in which region, without the pause before it, until `restore` is called. */
export const recordAnnouncements = (): {
  readonly messages: string[];
  readonly regions: HTMLElement[];
  restore(): void;
} => {
  const { clock, onAnnounce } = announcer;
  const messages: string[] = [];
  const regions: HTMLElement[] = [];
  // what is about to be told of something before is called off
  announcer.clock = { setTimeout: () => {}, clearTimeout: timer => clock.clearTimeout(timer) };
  announcer.announce('', '', document.body);
  announcer.clock = { setTimeout: fill => fill(), clearTimeout: () => {} };
  announcer.onAnnounce = (text, region) => {
    messages.push(text);
    regions.push(region);
  };
  return { messages, regions, restore: () => Object.assign(announcer, { clock, onAnnounce }) };
};
