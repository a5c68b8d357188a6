import { existsSync } from 'node:fs';

/** Where a compiled tree may have what the freeze reads; the first place that exists counts. */
const places = {
  core: ['src/core.js'],
  index: ['src/index.js'],
  locales: ['src/locales/index.js', 'src/i18n/registry.js'],
  words: ['src/rep-timer/words.js', 'src/elements/rep-timer/words.js'],
};

/** The path of a module in the compiled tree `built`, or null. */
export const pathOf = (built, name) =>
  places[name].map(place => `${built}/${place}`).find(path => existsSync(path)) ?? null;

/** The modules of a compiled tree without a DOM; `{}` for one that is at no known place. */
export const modulesOf = async built => {
  const modules = {};
  for (const name of ['core', 'locales', 'words']) {
    const path = pathOf(built, name);
    modules[name] = path ? await import(path) : {};
  }
  return modules;
};

/** What is told before a session, as `<rep-timer>` put it together itself. */
const needsOf = (locale, { equipment, position, dose, limb }) => {
  const things = equipment.map(each => locale.equipment[each]).join(', ');
  return [
    things ? `${locale.card.equipment} ${things}` : '',
    position,
    dose ? locale.doseText(dose, limb) : '',
    Array.isArray(dose?.reps) ? locale.timer.enoughAhead(`${dose.reps[0]}`) : '',
  ];
};

/** What a timer's session is about, as `<rep-timer>` makes it. */
const subjectOf = ({ core, locale }, { id, dose: given, name, steps, leadIn }) => {
  const exercise = core.exercises.find(each => each.id === id);
  const text = exercise && locale.exercises[exercise.id];
  const dose = core.doseOf(id, given);
  const limb = exercise?.limb ?? 'side';
  const { equipment = [] } = exercise ?? {};
  const position = text?.position ?? '';
  return {
    name: name ?? text?.name ?? '',
    timeline: core.timelineOf(id, dose, { leadIn }),
    dose,
    steps: steps ?? text?.steps ?? [],
    cues: text?.cues ?? [],
    limb,
    needs: locale.describeNeeds
      ? locale.describeNeeds({ equipment, position, dose, limb })
      : needsOf(locale, { equipment, position, dose, limb }),
  };
};

/**
 * How this layout puts phases into words: a function from `{ id, dose, name, steps, leadIn }` to
 * `{ phases, words(index) }`, where words are `{ title, detail, next, count, message, spoken }`. Null where no way is
 * known.
 */
export const phaseWordsOf = ({ core, locales, words }) => {
  const findLocale = locales.localeOf ?? locales.findLocale;
  const describePhase = words.wordsOf ?? words.describePhase;
  if (describePhase && findLocale) {
    const locale = findLocale('en');
    return given => {
      const subject = subjectOf({ core, locale }, given);
      return { phases: subject.timeline.phases, words: index => describePhase(subject, index, locale) };
    };
  }
  // another layout's way goes here
  return null;
};
