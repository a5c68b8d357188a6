/** What has no place in a copy of the page's own words on paper. */
const notCopied = 'script, style, link, iframe, video, audio, input, button, [hidden]';

const copy = (node: Node): Node => {
  const copied = node.cloneNode(true);
  if (!(copied instanceof Element)) return copied;
  for (const each of copied.querySelectorAll(notCopied)) each.remove();
  // an id stands once in a page; what is lazy does not load while it is hidden
  for (const each of [copied, ...copied.querySelectorAll('[id], [slot], [loading]')]) {
    for (const name of ['id', 'slot', 'loading']) each.removeAttribute(name);
  }
  return copied;
};

const slotOf = (node: Node): string => (node instanceof Element ? node.slot : '');

/** Copies of what the page has put into an element's slots; '' is the default one. */
export const copySlots = (host: Element | null | undefined, ...slots: string[]): Node[] => {
  const nodes = [...(host?.childNodes ?? [])].filter(node => slots.includes(slotOf(node)));
  const isShown = (node: Node): boolean => !(node instanceof Element && node.matches(notCopied));
  return nodes.filter(node => isShown(node) && node.nodeType !== Node.COMMENT_NODE).map(copy);
};
