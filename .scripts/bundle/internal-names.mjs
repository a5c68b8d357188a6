import { nodesOf } from './syntax.mjs';

/**
 * Names of properties that only our own code uses, for the bundle to shorten: none is part of an element, an event, an
 * exported value or what is kept on the device, and none is looked up by a text (`checkNames` and
 * test/package/bundle.test.mjs see to it).
 */
export const internalNames = [
  // the figure, as it is put together and drawn
  'across apart area balls bone bones depth downX downY fans few heads layers more most moves reach ring smaller spheres turnLeft turnRight',
  // the timer, its session and its cues
  'asleep awake begin moment plan playback refused replan revive say setVisible sleep spoken switchDirection switchSide undosed wishes',
  // the elements’ insides
  'allowed broken doseNotes given needs printing',
  // words that are not looked up by data
  'about again endless enoughNow following goOn information leftOut longer many markDone mayDarken nameless newer notFound notYet over ownDose ownFields safetyLines shorter showPicture showVideo skip slow unknown unknownExercise unknownRoutine unreachable',
].flatMap(names => names.split(' '));

/** Fails when one of the names is also a text, by which a property could be looked up, or a template's `.property=`. */
export const checkNames = () => ({
  name: 'check-names',
  transform(code, id) {
    if (id.includes('/node_modules/')) return;
    for (const [{ type, value }] of nodesOf(this.parse(code))) {
      const text = type === 'TemplateElement' ? /\.(\w+)=$/.exec(value.cooked)?.[1] : type === 'Literal' && value;
      if (internalNames.includes(text)) this.error(`"${text}" is a text in ${id}: take it out of internalNames`);
    }
  },
});
