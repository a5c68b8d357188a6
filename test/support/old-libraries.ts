/**
 * What old libraries do to the natives of a page, as they do it: short of what they add under names of their own, and with
 * each native that they replace behaving as theirs does.
 */

/** Prototype.js 1.6: its Enumerable on lists, its own `bind`, DOM methods and `startsWith`; all of it is enumerable. */
const prototypeJs = `
var $A = function (list) { var made = []; for (var i = 0; i < (list || []).length; i++) made.push(list[i]); return made };
var $break = {}, $ = function (id) { return typeof id == 'string' ? document.getElementById(id) : id };
var extend = function (target, source) { for (var name in source) target[name] = source[name]; return target };
extend(Object, { extend: extend, clone: function (each) { return extend({}, each) } });
Function.prototype.bind = function () {
  var run = this, all = $A(arguments), object = all.shift();
  return function () { return run.apply(object, all.concat($A(arguments))) };
};
extend(Array.prototype, {
  each: function (run) { for (var i = 0; i < this.length; i++) run(this[i], i); return this },
  map: function (run, self) { var made = []; for (var i = 0; i < this.length; i++) made.push(run.call(self, this[i], i)); return made },
  filter: function (run, self) { var made = []; for (var i = 0; i < this.length; i++) if (run.call(self, this[i], i)) made.push(this[i]); return made },
  find: function (run, self) { for (var i = 0; i < this.length; i++) if (run.call(self, this[i], i)) return this[i] },
  every: function (run, self) { for (var i = 0; i < this.length; i++) if (!run.call(self, this[i], i)) return false; return true },
  some: function (run, self) { for (var i = 0; i < this.length; i++) if (run.call(self, this[i], i)) return true; return false },
  include: function (each) { return this.indexOf(each) >= 0 },
  entries: function () { return this.slice() },
  toArray: function () { return this.slice() },
  clear: function () { this.length = 0; return this },
  first: function () { return this[0] },
  last: function () { return this[this.length - 1] },
  max: function () { return Math.max.apply(Math, this) },
  size: function () { return this.length },
  toJSON: function () { return '[' + this.map(function (each) { return JSON.stringify(each) }).join(', ') + ']' },
});
extend(String.prototype, {
  strip: function () { return this.replace(/^\\s+/, '').replace(/\\s+$/, '') },
  startsWith: function (text) { return this.indexOf(text) === 0 },
  endsWith: function (text) { var at = this.length - text.length; return at >= 0 && this.lastIndexOf(text) === at },
  include: function (text) { return this.indexOf(text) > -1 },
  times: function (count) { return count < 1 ? '' : new Array(count + 1).join(this) },
  toJSON: function () { return '"' + this + '"' },
});
extend(Number.prototype, { times: function (run) { for (var i = 0; i < this; i++) run(i); return this }, round: function () { return Math.round(this) } });
Number.prototype.toJSON = function () { return String(this) };
extend(HTMLElement.prototype, {
  visible: function () { return this.style.display != 'none' },
  hide: function () { this.style.display = 'none'; return this },
  show: function () { this.style.display = ''; return this },
  remove: function () { this.parentNode.removeChild(this); return this },
  update: function (html) { this.innerHTML = html; return this },
  replace: function (html) { this.outerHTML = html; return this },
  select: function (selector) { return $A(this.querySelectorAll(selector)) },
  scrollTo: function () { window.scrollTo(0, this.offsetTop); return this },
  observe: function (name, run) { this.addEventListener(name, run, false); return this },
});
document.getElementsByClassName = function (name) { return $A(document.querySelectorAll('.' + name)) };
window.Element = extend(function (tag) { return document.createElement(tag) }, window.Element), window.Element.prototype = HTMLElement.__proto__.prototype;
window.Hash = window.Template = window.Class = function () {};`;

/** MooTools 1.2: `bind` that takes one list of arguments, lists with natives of its own, a JSON that writes its own way. */
const mooTools12 = `
Function.prototype.bind = function (object, given) {
  var run = this, all = given === undefined ? null : given instanceof Array ? given : [given];
  return function () { return run.apply(object || null, all || arguments) };
};
var implement = function (type, all) { for (var name in all) type.prototype[name] = all[name] };
implement(Array, {
  every: function (run, self) { for (var i = 0, l = this.length; i < l; i++) if (!run.call(self, this[i], i, this)) return false; return true },
  some: function (run, self) { for (var i = 0, l = this.length; i < l; i++) if (run.call(self, this[i], i, this)) return true; return false },
  filter: function (run, self) { var made = []; for (var i = 0, l = this.length; i < l; i++) if (run.call(self, this[i], i, this)) made.push(this[i]); return made },
  map: function (run, self) { var made = []; for (var i = 0, l = this.length; i < l; i++) made[i] = run.call(self, this[i], i, this); return made },
  clean: function () { return this.filter(function (each) { return each != null }) },
  contains: function (each, from) { return this.indexOf(each, from) != -1 },
  extend: function (list) { for (var i = 0; i < list.length; i++) this.push(list[i]); return this },
  include: function (each) { if (!this.contains(each)) this.push(each); return this },
  erase: function (each) { for (var i = this.length; i--; ) if (this[i] === each) this.splice(i, 1); return this },
  empty: function () { this.length = 0; return this },
  flatten: function () { return [].concat.apply([], this) },
});
implement(String, {
  contains: function (text, mark) { return mark ? (mark + this + mark).indexOf(mark + text + mark) > -1 : this.indexOf(text) > -1 },
  trim: function () { return this.replace(/^\\s+|\\s+$/g, '') },
  clean: function () { return this.replace(/\\s+/g, ' ').trim() },
  toInt: function (base) { return parseInt(this, base || 10) },
  test: function (pattern, flags) { return new RegExp(pattern, flags).test(this) },
});
implement(Number, { limit: function (least, most) { return Math.min(most, Math.max(least, this)) }, round: function (digits) { digits = Math.pow(10, digits || 0); return Math.round(this * digits) / digits }, times: function (run, self) { for (var i = 0; i < this; i++) run.call(self, i, this) } });
implement(HTMLElement, {
  set: function (name, value) { this[name] = value; return this }, get: function (name) { return this[name] },
  erase: function (name) { this.removeAttribute(name); return this }, dispose: function () { return this.parentNode ? this.parentNode.removeChild(this) : this },
  clone: function () { return this.cloneNode(true) }, empty: function () { this.innerHTML = ''; return this }, destroy: function () { this.dispose(); return null },
  contains: function (each) { return each == this || !!(each && this.compareDocumentPosition(each) & 16) },
  getElements: function (tags) { return this.querySelectorAll(tags) }, match: function (selector) { return this.matches(selector) },
});
var NativeEvent = window.Event; window.Event = function (event) { return event }; window.Event.prototype = NativeEvent.prototype;
var NativeJson = window.JSON; window.JSON = { parse: NativeJson.parse, stringify: NativeJson.stringify, encode: function (each) { return NativeJson.stringify(each) }, decode: NativeJson.parse };
window.Hash = window.Class = window.Request = window.Browser = function () {}; window.$ = window.$$ = window.$each = function () { return null };
Object.prototype.toQueryString = function () { return '' };`;

/** MooTools 1.3 and later: generics on the natives, of which \`Array.from\` hands a list back as it is. */
const mooTools13 = `
Function.prototype.bind = function (object) {
  var run = this, given = arguments.length > 1 ? Array.prototype.slice.call(arguments, 1) : null;
  var F = function () {};
  var bound = function () {
    var context = object, length = arguments.length;
    if (this instanceof bound) { F.prototype = run.prototype; context = new F() }
    var result = !given && !length ? run.call(context) : run.apply(context, given && length ? given.concat([].slice.call(arguments)) : given || arguments);
    return context == object ? result : context;
  };
  return bound;
};
Array.from = function (item) { if (item == null) return []; return typeof item.length == 'number' && typeof item != 'string' && typeof item != 'function' ? (Array.isArray(item) ? item : [].slice.call(item)) : [item] };
String.from = Number.from = Function.from = function (item) { return item };
for (const name of ['push', 'slice', 'map', 'filter', 'forEach', 'indexOf', 'join', 'some', 'every']) Array[name] = function (list) { return Array.prototype[name].apply(list, [].slice.call(arguments, 1)) };
Object.keys = function (object) { var keys = []; for (var key in object) if (Object.prototype.hasOwnProperty.call(object, key)) keys.push(key); return keys };
Object.values = function (object) { var all = []; for (var key in object) if (Object.prototype.hasOwnProperty.call(object, key)) all.push(object[key]); return all };
Array.prototype.contains = Array.prototype.include = function () { return this }; Array.prototype.getLast = function () { return this.length ? this[this.length - 1] : null };
Date.now = function () { return +new Date() };
window.Type = window.Class = window.Request = function () {}; Number.prototype.$family = String.prototype.$family = Array.prototype.$family = function () { return 'x' };`;

/** Sugar 1.4: natives that take more than the standard's arguments, and do more with some of them. */
const sugar = `
var define = function (type, all) { for (const name in all) Object.defineProperty(type.prototype, name, { configurable: true, writable: true, value: all[name] }) };
var match = function (each, wanted, i, list) { return typeof wanted == 'function' ? wanted.call(this, each, i, list) : wanted instanceof RegExp ? wanted.test(each) : JSON.stringify(each) === JSON.stringify(wanted) };
var { filter, every, some, map } = Array.prototype;
define(Array, {
  at: function () { var list = this; var pick = function (i) { i = i % list.length; return list[i < 0 ? i + list.length : i] }; return arguments.length > 1 ? [].slice.call(arguments).map(pick) : pick(arguments[0]) },
  every: function (wanted, self) { return every.call(this, function (each, i, list) { return match.call(self, each, wanted, i, list) }) },
  some: function (wanted, self) { return some.call(this, function (each, i, list) { return match.call(self, each, wanted, i, list) }) },
  filter: function (wanted, self) { return filter.call(this, function (each, i, list) { return match.call(self, each, wanted, i, list) }) },
  map: function (run, self) { return typeof run == 'string' ? map.call(this, function (each) { return each[run] }) : map.call(this, run, self) },
  find: function (wanted, self) { for (var i = 0; i < this.length; i++) if (match.call(self, this[i], wanted, i, this)) return this[i] },
  findIndex: function (wanted, self) { for (var i = 0; i < this.length; i++) if (match.call(self, this[i], wanted, i, this)) return i; return -1 },
  flatten: function () { return this.flat(Infinity) }, remove: function () { return this }, first: function () { return this[0] }, last: function () { return this[this.length - 1] },
  min: function () { return this[0] }, max: function () { return this[0] }, sum: function () { return 0 }, union: function () { return this }, include: function () { return this }, from: function (i) { return this.slice(i) }, to: function (i) { return this.slice(0, i) },
});
define(String, {
  startsWith: function (text, at, sensitive) { var start = typeof at == 'number' ? at : 0; return this.slice(start, start + String(text).length) == String(text) },
  endsWith: function (text, at) { var end = typeof at == 'number' ? at : this.length; return this.slice(0, end).slice(-String(text).length) == String(text) },
  padStart: function (length, pad) { var all = String(this); while (all.length < length) all = (pad || ' ') + all; return all },
  repeat: function (count) { var all = ''; while (count-- > 0) all += this; return all },
  at: function (i) { return this.charAt(i < 0 ? this.length + i : i) }, first: function () { return this[0] }, each: function () { return [] }, format: function () { return String(this) }, from: function (i) { return this.slice(i) },
});
define(Number, { times: function (run) { for (var i = 0; i < this; i++) run(i) }, round: function () { return Math.round(this) }, pad: function (length) { return String(this).padStart(length, '0') }, format: function () { return String(this) } });`;

/** Polyfills of the years before, which replace what the browser has without looking. */
const polyfills = `
Array.prototype.flat = function (depth) { depth = depth === undefined ? 1 : depth; return this.reduce(function (made, each) { return made.concat(Array.isArray(each) && depth > 1 ? each.flat(depth - 1) : each) }, []) };
Array.prototype.flatMap = function (run, self) { return Array.prototype.concat.apply([], this.map(run, self)) };
Array.prototype.at = function (i) { i = Math.trunc(i) || 0; return this[i < 0 ? i + this.length : i] };
Array.prototype.includes = function (each) { return this.indexOf(each) !== -1 };
Array.prototype.find = function (run) { for (var i = 0; i < this.length; i++) if (run(this[i], i, this)) return this[i]; return null };
Array.from = function (list, run, self) { var made = list && list.length !== undefined ? [].slice.call(list) : [...list]; return run ? made.map(run, self) : made };
String.prototype.startsWith = function (text, at) { return this.substr(at || 0, text.length) === text };
String.prototype.trim = function () { return this.replace(/^[\\s\\uFEFF\\xA0]+|[\\s\\uFEFF\\xA0]+$/g, '') };
String.prototype.padStart = function (length, pad) { pad = String(pad === undefined ? ' ' : pad); var all = String(this); while (all.length < length) all = pad + all; return all };
String.prototype.replaceAll = function (text, to) { return text instanceof RegExp ? this.replace(text, to) : this.replace(new RegExp(text.replace(/[.*+?^$\{}()|[\\]\\\\]/g, '\\\\$&'), 'g'), to) };
Object.entries = function (object) { var keys = Object.keys(object), made = new Array(keys.length); for (var i = keys.length; i--; ) made[i] = [keys[i], object[keys[i]]]; return made };
Object.assign = function (target) { for (var i = 1; i < arguments.length; i++) for (var key in arguments[i]) if (Object.prototype.hasOwnProperty.call(arguments[i], key)) target[key] = arguments[i][key]; return target };
var append = function () { var parts = document.createDocumentFragment(); [].slice.call(arguments).forEach(function (each) { parts.appendChild(each instanceof Node ? each : document.createTextNode(String(each))) }); this.appendChild(parts) };
for (const type of [Element, Document, DocumentFragment]) type.prototype.append = append;
Element.prototype.remove = function () { this.parentNode.removeChild(this) };
Element.prototype.matches = function (selector) { var root = this.getRootNode(), all = root.querySelectorAll ? root.querySelectorAll(selector) : [], i = all.length; while (--i >= 0 && all[i] !== this) {} return i > -1 };
Element.prototype.closest = function (selector) { var each = this; do { if (Element.prototype.matches.call(each, selector)) return each; each = each.parentElement } while (each); return null };
window.CustomEvent = function (name, options) { options = options || { bubbles: false, cancelable: false, detail: undefined }; var event = document.createEvent('CustomEvent'); event.initCustomEvent(name, options.bubbles, options.cancelable, options.detail); return event };
window.CustomEvent.prototype = window.Event.prototype;
NodeList.prototype.forEach = Array.prototype.forEach;`;

/** A plugin that gives elements jQuery's methods: one thing at a time, and text is HTML. */
const jQueryMethods = `
var put = function (place) { return function (each) { if (typeof each == 'string') this.insertAdjacentHTML(place, each); else this[place == 'beforeend' ? 'appendChild' : 'insertBefore'](each, this.firstChild); return this } };
Element.prototype.append = DocumentFragment.prototype.append = put('beforeend'); Element.prototype.prepend = put('afterbegin');
Element.prototype.remove = function () { if (this.parentNode) this.parentNode.removeChild(this); return this };
Element.prototype.closest = function (selector) { for (var each = this; each && each.matches; each = each.parentNode) if (each.matches(selector)) return each };
Element.prototype.find = function (selector) { return this.querySelectorAll(selector) };`;

/** Scripts that watch or mock a page: JSON written in their way, a clock that stands. */
const watchers = `
var { stringify, parse } = JSON; JSON.stringify = function (value) { return stringify(value, null, 2) }; JSON.parse = function (text) { return parse(text) };
var NativeDate = Date, now = NativeDate.now(); window.Date = function (...all) { return new.target ? Reflect.construct(NativeDate, all.length ? all : [now], new.target) : new NativeDate(now).toString() };
window.Date.prototype = NativeDate.prototype; Object.setPrototypeOf(window.Date, NativeDate); window.Date.now = function () { return now };
window.$ = window.jQuery = window._ = function () { return {} };
for (const name of ['log', 'warn', 'error', 'info']) { const native = console[name]; console[name] = function () { return native.apply(console, arguments) } }`;

/** The scripts by what they are called. */
export const oldLibraries: Readonly<Record<string, string>> = {
  'Prototype.js 1.6': prototypeJs,
  'MooTools 1.2': mooTools12,
  'MooTools 1.3': mooTools13,
  'Sugar 1.4': sugar,
  'polyfills of the years before': polyfills,
  'methods of jQuery on its elements': jQueryMethods,
  'scripts that watch a page and hold its clock': watchers,
};
