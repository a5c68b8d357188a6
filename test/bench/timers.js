// Four ways to keep time, started in the same task: how late is each of 30 boundaries, two seconds apart?
import '/dist/toe-yoga.min.js';

const phases = 30;
const length = 2000;
const blocks = new URLSearchParams(location.search).has('blocked');

/** ms that the page is blocked for, again and again, where it is. */
const block = 300;

/** When each boundary was told (performance.now()), by timer. */
const told = { 'toe-yoga': [], setInterval: [], setTimeout: [], 'easytimer.js': [] };
/** When each sound was scheduled for, in s of the audio clock. */
const sounds = [];
let audio;

const realStart = OscillatorNode.prototype.start;
OscillatorNode.prototype.start = function (when) {
  audio = this.context;
  sounds.push(when);
  return realStart.call(this, when);
};

/** Readings of what is heard when: s of the audio clock, performance.now(). */
const readings = [];
setInterval(() => audio && readings.push(audio.getOutputTimestamp()), 500);

await customElements.whenDefined('rep-timer');
const timer = document.querySelector('rep-timer');
await timer.updateComplete;

// the audio is awake before the race begins, as it is after a first press
timer.start();
await new Promise(resolve => setTimeout(resolve, 500));
timer.reset();
sounds.length = 0;

const began = performance.now();
timer.addEventListener('rep-timer-phase', ({ detail }) => detail.index && told['toe-yoga'].push(performance.now()));
timer.addEventListener('rep-timer-finish', () => told['toe-yoga'].push(performance.now()));
timer.start();
/** What the timer itself counts from. */
const zero = performance.now() - timer.elapsed;

let ticks = 0;
const counter = setInterval(() => {
  if (++ticks % 2 === 0) told.setInterval.push(performance.now());
  if (ticks === phases * 2) clearInterval(counter);
}, 1000);

const chain = () => {
  told.setTimeout.push(performance.now());
  if (told.setTimeout.length < phases) setTimeout(chain, length);
};
setTimeout(chain, length);

const peer = new easytimer.Timer();
let seconds = 0;
peer.addEventListener('secondsUpdated', () => {
  if (++seconds % 2 === 0 && told['easytimer.js'].length < phases) told['easytimer.js'].push(performance.now());
});
peer.start({ precision: 'seconds' });

if (blocks) {
  const hog = () => {
    const end = performance.now() + block;
    while (performance.now() < end);
    if (performance.now() - began < phases * length + 1000) setTimeout(hog, 400);
  };
  setTimeout(hog, 150);
}

/**
 * How far from each boundary (ms) a note is heard, by the reading of the audio clock that was nearest in time. The
 * beginning is left out: what is asked for now is heard after the output's latency.
 */
const soundsOff = () =>
  Array.from({ length: phases - 1 }, (_, i) => {
    const boundary = zero + (i + 1) * length;
    const far = ({ performanceTime }) => Math.abs(performanceTime - boundary);
    const { contextTime, performanceTime } = readings.reduce((a, b) => (far(b) < far(a) ? b : a));
    const off = sounds.map(when => performanceTime + (when - contextTime) * 1000 - boundary);
    return Math.min(...off.map(Math.abs));
  });

window.resultOf = () => {
  peer.stop();
  const lateness = {};
  for (const [name, times] of Object.entries(told)) {
    const from = name === 'toe-yoga' ? zero : began;
    lateness[name] = times.map((at, i) => at - from - (i + 1) * length);
  }
  return { lateness, sound: soundsOff(), state: timer.state, hidden: document.hidden };
};
