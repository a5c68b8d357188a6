import { nodesOf } from './syntax.mjs';

/**
 * Names of properties that only our own code uses, for the bundle to shorten: none is part of an element, an event, an
 * exported value or what is kept on the device, and none is looked up by a text (`checkNames` and
 * test/package/bundle.test.mjs see to it).
 */
export const internalNames = [
  // the figure, as it is put together and drawn
  'across anchor arcs everyStep loopFrom posture rhythm apart area balls bone bones cast depth down draw fans few floating gear heads layers level marks more most moves near pivot planted radius reach ring root scale shapes show shown sign skeleton sliders smaller spheres stills track turn turnLeft turnRight working',
  // the timer, its session and its cues
  'asleep awake begin count first moment plan playback playing refused replan revive say seek setVisible sleep spoken subject suspend switchDirection switchSide undosed wake wishes',
  // the elements’ insides
  'allowed broken doseNotes given needs printing',
  // words that are not looked up by data
  'about again card details enoughAhead enoughNow fields following goOn information label leave leftOut longer many markDone mayDarken meaning nameless nameOf newer notFound notYet over ownDose ownFields safety safetyLines shorter showPicture showVideo skip slow small summary unknown unknownExercise unknownRoutine unreachable',
].flatMap(names => names.split(' '));

/** Names that Lit's modules use among themselves, beside those that begin with `_$`. */
const litNames =
  'converter createProperty creationScope ctor elementStyles enableUpdating endNode finalizeStyles firstUpdated fromAttribute getPropertyDescriptor getPropertyOptions getUpdateComplete hasChanged isUpdatePending noAccessor reflect renderBefore renderOptions scheduleUpdate setConnected shadowRootOptions shouldUpdate startNode strings useDefault wrapped'.split(
    ' ',
  );

/** All names to be shortened. `_$litType$` stays, by which Lit knows a template: short, it could be in a page's data. */
export const shortened = new RegExp(`^(${[...internalNames, ...litNames].join('|')}|_\\$(?!litType).*)$`);

/** Fails when one of the names is also a text, by which a property could be looked up, or a template's `.property=`. */
export const checkNames = () => ({
  name: 'check-names',
  transform(code, id) {
    if (id.includes('/node_modules/')) return;
    for (const [{ type, value }] of nodesOf(this.parse(code))) {
      const text = type === 'TemplateElement' ? /\.(\w+)=$/.exec(value.cooked)?.[1] : type === 'Literal' && value;
      if (shortened.test(text)) this.error(`"${text}" is a text in ${id}: take it out of internalNames`);
    }
  },
});
