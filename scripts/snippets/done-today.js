import { dayOf, openLog, readLocalTime, ticksOf } from 'toe-yoga';

const log = openLog('knee'); // of <routine-list log="knee" …>

// what the record knows each exercise by: its id, or the name of one of your own
async function listDone() {
  const today = dayOf(readLocalTime(Date.now()));
  const ticks = ticksOf(await log.entries()); // without what was taken back
  return [...new Set(ticks.filter(({ day }) => day === today).map(({ exercise }) => exercise))];
}

const show = async () => console.log(await listDone());
show(); // what was done before the page was loaded
log.onChange(show); // and after each change, in another tab too; it returns what ends that
