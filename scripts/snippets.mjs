// What a page's author copies: the script's line, pinned by its hash, and the style that keeps the page from jumping.
import { readdirSync, readFileSync } from 'node:fs';
import { root } from './project.mjs';

const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** What is copied beside: files of a folder, each compiled, run or shown by a test. */
export const examples = readdirSync(`${root}scripts/snippets`).map(file => ({
  name: file.replace(/\..*/, ''),
  language: file.replace(/.*\./, ''),
  text: readFileSync(`${root}scripts/snippets/${file}`, 'utf8').trimEnd(),
}));

/** Where the pinned files of the released package lie. */
export const releasedFiles = `https://cdn.jsdelivr.net/npm/toe-yoga@${version}/dist/`;

/** One line that loads a bundle, and only the file that `integrity` is the hash of. Optimisers are asked to leave it. */
export const scriptLine = (name, { from = releasedFiles } = {}) => {
  const integrity = JSON.parse(readFileSync(`${root}dist/sri.json`, 'utf8'))[name];
  const kind = name.includes('.iife.') ? 'defer' : 'type="module"';
  return `<script ${kind} src="${from}${name}" integrity="${integrity}" crossorigin data-cfasync="false"></script>`;
};

/**
 * The height that an element has where it fills a window from some width on, px. A wide card is as high as its words, which
 * take fewer lines the wider it is, or as the picture and the timer beside them; a picture as its width or the window
 * allows. Not in rem: themes set the root's font size to 62.5 %.
 */
const heights = {
  'exercise-card': { 0: '1280px', 656: 'max(1207px - 44vw,378px + min(37.5vw,39vh))' },
  'exercise-card[layout=compact]': { 0: '138px', 400: '150px' },
  'rep-timer': { 0: '201px' },
  'toe-yoga-animator': { 0: 'calc(128px + 75vw)', 368: 'min(80px + 75vw,90px + 56vh)' },
  'routine-list': { 0: '1120px', 480: '1024px' },
};
const waiting = tag => `${tag}:not(:defined)${tag.includes('[') ? '' : `,[data-toe-yoga=${tag}]`}`;
const widths = [...new Set(Object.values(heights).flatMap(Object.keys))].sort((a, b) => a - b);
const rulesFrom = width =>
  Object.entries(heights)
    .filter(([, byWidth]) => width in byWidth)
    .map(([tag, byWidth]) => `${waiting(tag)}{${width > 0 ? '' : 'display:block;'}min-height:${byWidth[width]}}`)
    .join('');
const rules = widths.map(width => (width > 0 ? `@media(min-width:${width}px){${rulesFrom(width)}}` : rulesFrom(width)));

/** Of a list of cards the list's place is kept, once. */
const withinLists = ':is(routine-list,[data-toe-yoga]) :is(exercise-card:not(:defined),[data-toe-yoga]){min-height:0}';

/** Keeps the elements' places until they are there; where no script runs, there is nothing to wait for. */
export const reserveStyle = `<style>@media(scripting:enabled){${rules.join('')}${withinLists}}</style>`;
