import { html, noChange, nothing, type TemplateResult } from 'lit';
import { directive, Directive, type ChildPart } from 'lit/directive.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { appendAll } from '../../browser/append-all.js';

/** A line of words. */
export interface WordLine {
  readonly tag?: 'p' | 'li';
  readonly classes?: string;
  /** What pages style it by. */
  readonly part?: string;
  /** Stands before the words. */
  readonly label?: string;
  readonly words: string;
  /** The words in pieces that stay together where a line breaks, or the whole of them, in elements of their own. */
  readonly pieces?: readonly string[];
  /** The language of the pieces, where it is another. */
  readonly lang?: string | undefined;
  readonly isCurrent?: boolean;
}

const renderContent = ({ label, words, pieces, lang }: WordLine): unknown => [
  label ? html`<b>${label} </b>` : nothing,
  pieces?.map((piece, i) => html`${i ? ' ' : nothing}<span lang=${ifDefined(lang)}>${piece}</span>`) ?? words,
];

const renderLine = (line: WordLine): TemplateResult => {
  const { tag, classes, part, isCurrent } = line;
  const content = renderContent(line);
  if (tag === 'li') return html`<li aria-current=${isCurrent ? 'step' : nothing}>${content}</li>`;
  return html`<p class=${ifDefined(classes)} part=${ifDefined(part)}>${content}</p>`;
};

const createElement = (tag: string, text: string): HTMLElement =>
  Object.assign(document.createElement(tag), { textContent: text });

const setAttribute = (element: Element, name: string, value: string | false | undefined): void => {
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
};

const createLine = ({ tag = 'p', classes, part, label, words, pieces }: WordLine): Element => {
  const line = createElement(tag, pieces ? '' : words);
  setAttribute(line, 'class', classes);
  setAttribute(line, 'part', part);
  if (label) line.prepend(createElement('b', `${label} `));
  pieces?.forEach((piece, i) => appendAll(line, [document.createTextNode(i ? ' ' : ''), createElement('span', piece)]));
  return line;
};

/** Puts on what may change while the words stay. */
const updateLine = (line: Element, { lang, isCurrent }: WordLine): void => {
  setAttribute(line, 'aria-current', isCurrent && 'step');
  for (const piece of line.querySelectorAll('span')) setAttribute(piece, 'lang', lang);
};

/** Whether a server has rendered what a part holds, as templates. */
const isServers = ({ startNode }: ChildPart): boolean => (startNode as Comment).data.startsWith('lit-part');

/**
 * Lines of words, as elements without a node of Lit's for each text, so that a page of many cards stays light. Lines
 * that change are made anew: a page translator may have replaced their text nodes.
 */
class WordLinesDirective extends Directive {
  #shown = '';
  #elements: readonly Element[] = [];

  render(lines: readonly WordLine[]): unknown {
    return lines.map(renderLine);
  }

  override update(part: ChildPart, [lines]: [readonly WordLine[]]): unknown {
    if (isServers(part)) return this.render(lines);
    const wanted = JSON.stringify(lines.map(line => ({ ...line, lang: '', isCurrent: false })));
    const isSame = wanted === this.#shown;
    if (!isSame) this.#elements = lines.map(createLine);
    this.#shown = wanted;
    this.#elements.forEach((element, i) => updateLine(element, lines[i]!));
    if (isSame) return noChange;
    const all = document.createDocumentFragment();
    appendAll(all, this.#elements);
    return all;
  }
}

const renderLines = directive(WordLinesDirective);

/** Lines of words; those without words are left out. */
export const renderWordLines = (...lines: readonly (WordLine | null)[]): unknown =>
  renderLines(lines.filter(line => line !== null && !!line.words) as readonly WordLine[]);
