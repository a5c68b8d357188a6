/** Scripts whose letters are as wide as two of others. */
const wideLetters = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]/g;

/** How many letters of usual width a text is as long as. */
export const countLetters = (text: string): number => text.length + (text.match(wideLetters)?.length ?? 0);

/** Says how long the texts are whose size is by their length; a page translator may have written others. */
export const updateLetters = (panel: Element): void => {
  for (const each of panel.querySelectorAll<HTMLElement>('.place > *, .title, .detail > *, .count')) {
    each.style.setProperty('--_letters', String(countLetters(each.textContent!)));
  }
};
