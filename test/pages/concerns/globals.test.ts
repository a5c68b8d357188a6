import { allElements, cardWords, describePages, listWords, script } from '../../support/written-pages.js';

/** A page whose own script runs first. */
const scripted = (code: string) => ({ head: script(code) });
const prototypes =
  'Object, Array, Function, String, Number, Promise, Map, Set, Error, RegExp, Date, Event, EventTarget, Node, Element, HTMLElement';

describePages('all four elements are shown and the timer starts on a page whose scripts', {
  'add to Array.prototype what every `for … in` finds': scripted(
    `Array.prototype.last = function () { return this[this.length - 1] }; Array.prototype.remove = function (each) {}; Array.prototype.contains = function () { return false }`,
  ),
  'add to Object.prototype what every `for … in` finds': scripted(
    `Object.prototype.extend = function () { return this }; Object.prototype.each = function () {}; Object.prototype.lang = 'xx'`,
  ),
  'have lists turn themselves into JSON text, as Prototype.js': scripted(
    `Array.prototype.toJSON = function () { return '[' + this.map(each => JSON.stringify(each)).join(', ') + ']' };
     String.prototype.toJSON = function () { return JSON.stringify(String(this)) }; Date.prototype.toJSON = function () { return '"x"' };`,
  ),
  'replace `entries` of lists, as Prototype.js': scripted(
    `Array.prototype.entries = Array.prototype.toArray = function () { return this.slice() };`,
  ),
  'replace `Array.from`, `bind` and `Element`, as Prototype.js and MooTools': scripted(
    `Array.from = item => { if (item == null) return []; const made = []; for (let i = 0; i < item.length; i++) made.push(item[i]); return item.length === undefined ? [item] : made };
     const { bind } = Function.prototype; Function.prototype.bind = function (...all) { return bind.apply(this, all) };
     const Native = window.Element; window.Element = function (tag) { return document.createElement(tag) }; Object.assign(window.Element, Native); window.Element.prototype = Native.prototype;
     window.Class = function () {}; window.Request = function () {}; window.Hash = function () {}; window.$ = window.$$ = () => null;`,
  ),
  'replace `window.Event` by a function of their own, as MooTools 1.2': scripted(
    `const Native = window.Event; window.Event = function (event) { return event }; window.Event.prototype = Native.prototype;`,
  ),
  'give all elements methods with names of the DOM’s own': scripted(
    `for (const name of ['hide', 'show', 'toggle', 'update', 'select', 'start', 'pause', 'render', 'locale', 'dose', 'value', 'timer']) if (!(name in HTMLElement.prototype)) HTMLElement.prototype[name] = function () { throw new Error(name) };`,
  ),
  'wrap `addEventListener`, promises and timers, as zone.js': scripted(
    `for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) { const native = EventTarget.prototype[name]; EventTarget.prototype[name] = function (...all) { return native.apply(this ?? window, all) } }
     const { then } = Promise.prototype; Promise.prototype.then = function (...all) { return then.apply(this, all) };
     const set = window.setTimeout, clear = window.clearTimeout; window.setTimeout = (...all) => ({ id: set(...all) }); window.clearTimeout = task => clear(task?.id);
     const Observer = window.MutationObserver; window.MutationObserver = function (run) { return new Observer((...all) => run(...all)) };`,
  ),
  'have a Promise of their own': scripted(`window.Promise = class extends Promise { delay() { return this } }`),
  'wrap `attachShadow` to record what is in it': scripted(
    `const { attachShadow } = Element.prototype; Element.prototype.attachShadow = function (init) { return attachShadow.call(this, { ...init, mode: 'open' }) }`,
  ),
  'define a class of their own in the place of each that is defined, as scoped and hot registries': scripted(
    `const { define } = customElements; customElements.define = function (name, element, options) { define.call(customElements, name, class extends element {}, options) }`,
  ),
  'freeze what the language has': scripted(
    `for (const { prototype } of [${prototypes}]) if (prototype !== Array.prototype) Object.freeze(prototype); Object.freeze(Array.prototype); Object.freeze(Math); Object.freeze(JSON)`,
  ),
  'have no console': scripted(`window.console = {}`),
  'stop every event on its way down': {
    ...scripted(
      `for (const type of ['click', 'keydown', 'pointerdown', 'focusin', 'slotchange', 'toggle', 'rep-timer-start']) addEventListener(type, event => event.stopImmediatePropagation(), true)`,
    ),
    starts: null,
    act: ({ document }) => document.querySelector('exercise-card')!.timer!.start(),
    shows: [cardWords[0]!, 'Get ready', ...listWords],
  },
  'prevent every click, key and touch': scripted(
    `for (const type of ['click', 'keydown', 'keyup', 'pointerdown', 'mousedown', 'touchstart', 'contextmenu', 'selectstart']) addEventListener(type, event => event.preventDefault(), { capture: true, passive: false })`,
  ),
  'take every key and the focus for themselves': {
    ...scripted(
      `addEventListener('keydown', event => { event.preventDefault(); event.stopPropagation() }, true); addEventListener('focusin', event => { if (event.target.localName !== 'input') document.querySelector('input')?.focus({ preventScroll: true }) })`,
    ),
    body: `<input />${allElements}`,
  },
  'use the window’s name and status as a store': scripted(
    `window.name = 'x'.repeat(10000); window.status = 'x'; window.opener = null`,
  ),
  'hold `performance.now` and `Date.now` at one time': {
    ...scripted(`performance.now = () => 0; Date.now = () => 0`),
    starts: null,
  },
  'answer for `matchMedia` as old browsers and tests do': scripted(
    `window.matchMedia = query => ({ matches: false, media: query, addListener() {}, removeListener() {} })`,
  ),
  'let `requestAnimationFrame` run by timers': scripted(
    `window.requestAnimationFrame = run => setTimeout(() => run(performance.now()), 16); window.cancelAnimationFrame = clearTimeout`,
  ),
  'read every style with an older `getComputedStyle`': scripted(
    `const native = window.getComputedStyle; window.getComputedStyle = element => native(element)`,
  ),
  'have an IntersectionObserver that never says a word': scripted(
    `window.IntersectionObserver = class { observe() {} unobserve() {} disconnect() {} takeRecords() { return [] } }`,
  ),
  'say that the page is hidden, always': scripted(
    `Object.defineProperty(document, 'hidden', { value: true }); Object.defineProperty(document, 'visibilityState', { value: 'hidden' })`,
  ),
  'replace `fetch` and XMLHttpRequest': scripted(
    `window.fetch = () => { throw new Error('no') }; window.XMLHttpRequest = undefined`,
  ),
  'go by `history` as routers do': {
    act({ history, dispatchEvent, PopStateEvent }: Window & typeof globalThis) {
      history.replaceState({}, '', '#/exercises?secret=1');
      dispatchEvent(new PopStateEvent('popstate'));
    },
  },
  'keep the page for going back, and bring it back': {
    act(page) {
      const { PageTransitionEvent, Event } = page as unknown as typeof globalThis;
      page.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      page.document.dispatchEvent(new Event('freeze'));
      page.document.dispatchEvent(new Event('resume'));
      page.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    },
  },
});

/** A document that a page says to be JSON, among scripts that change what JSON, lists and objects are. */
const written = `<routine-list><script type="application/json">${JSON.stringify({
  version: 1,
  title: 'Knee, week 1',
  exercises: [
    { exercise: 'toe-curls', reps: [8, 12] },
    { name: 'Wall sit', duration: 30, steps: ['Lean.'] },
  ],
})}</script></routine-list>`;
describePages('a routine in the page is read', {
  'where an analyst’s script reads and writes the page’s JSON': {
    ...scripted(`const { parse } = JSON; JSON.parse = function (text, revive) { return parse(text, revive) }`),
    body: written,
    shows: ['Knee, week 1', 'Wall sit'],
    starts: null,
  },
});
