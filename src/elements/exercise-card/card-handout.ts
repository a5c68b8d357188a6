import { structuredDataOf } from '../../handout/structured-data.js';
import type { Handout, HandoutExercise } from '../shared/handout/handout.js';
import { copySlots } from '../shared/handout/page-words.js';
import { creditExercise, isBlank } from '../../i18n/exercise-content.js';
import type { CardModel } from './card-model.js';

/** The page's own picture; a video is not printed. */
const findPicture = (card: Element): string | null => {
  const own = card.querySelector<HTMLImageElement>(':scope > img[slot=picture], :scope > [slot=picture] img');
  return own?.src || null;
};

/** A card's exercise on paper. */
export const describeForPaper = (card: Element, model: CardModel): HandoutExercise => {
  const { exercise, content, authorLang } = model;
  const { view, side, name, givenDose } = model.card;
  return {
    exercise,
    content,
    hasStills: !!exercise?.figure && model.showsFigure,
    view,
    side: givenDose.sides === 'right' ? 'right' : side,
    isNamed: !!name?.trim() && authorLang !== null,
    picture: model.hasOwnPicture ? findPicture(card) : null,
    words: copySlots(card, '', 'note'),
  };
};

/** A card as a handout of its own. */
export const buildHandout = (card: Element, model: CardModel): Handout => ({
  locale: model.locale,
  authorLang: model.authorLang,
  title: '',
  notice: '',
  intro: '',
  origin: creditExercise(model.exercise, model.locale),
  clinic: {},
  host: card,
  exercises: [describeForPaper(card, model)],
  link: card.ownerDocument.location.href,
});

/** A card's exercise for search engines; undefined where there is nothing sound to say. */
export const describeForSearch = ({
  card,
  content,
  ownSteps: steps,
  problems,
  locale,
}: CardModel): object | undefined => {
  if (problems.length || isBlank(content)) return undefined;
  const { exercise, name, givenDose } = card;
  const item = {
    exercise: exercise ?? undefined,
    name: name ?? undefined,
    steps,
    ...givenDose,
  };
  return structuredDataOf(item, { lang: locale.lang });
};
