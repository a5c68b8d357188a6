import { dayOf, openLog, readLocalTime, ticksOf } from 'toe-yoga';

// <routine-list log="knee" …>
async function countDone() {
  const today = dayOf(readLocalTime(Date.now()));
  const ticks = ticksOf(await openLog('knee').entries()); // without what was taken back
  return new Set(ticks.filter(({ day }) => day === today).map(({ exercise }) => exercise)).size;
}

document.addEventListener('routine-list-done', async () => console.log(await countDone()));
