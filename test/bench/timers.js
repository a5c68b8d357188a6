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

const realStart = OscillatorNode.prototype.start;
OscillatorNode.prototype.start = function (when) {
  sounds.push(when);
  return realStart.call(this, when);
};

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

/** The first note of each phase's cue, relative to the first cue's, against the boundary it belongs to. */
const soundsOff = () => {
  const firsts = [...new Set(sounds.map(when => Math.round(when * 1e6) / 1e6))].sort((a, b) => a - b);
  const zero = firsts[0];
  return Array.from({ length: phases }, (_, i) =>
    Math.min(...firsts.map(when => Math.abs((when - zero) * 1000 - i * length))),
  );
};

window.resultOf = () => {
  peer.stop();
  const lateness = {};
  for (const [name, times] of Object.entries(told)) {
    const from = name === 'toe-yoga' ? zero : began;
    lateness[name] = times.map((at, i) => at - from - (i + 1) * length);
  }
  return { lateness, sound: soundsOff(), state: timer.state, hidden: document.hidden };
};
