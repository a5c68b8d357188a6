import { isWork, type Timeline } from '../../timeline/phase.js';
import type { SteppedExercise } from '../../timeline/step-timeline.js';
import { ease, settlingTime } from './settling.js';
import { stepAt, stepPathOf, type StepTransition } from './step-path.js';

/** A time of getting ready. */
export interface Preview {
  readonly exercise: SteppedExercise;
  readonly timeline: Timeline;
  /** Of the phase. */
  readonly index: number;
  /** The step that the picture was in before; 0 for the rest. */
  readonly from: number;
}

/** ms, at least, that the figure stands at rest before the work begins. */
const restBeforeWork = 1000;

interface PreviewedStep {
  readonly step: number;
  /** ms */
  readonly duration: number;
}

/** The steps of the work that follows, once through, each as long as it will take. Holds are left out. */
function findSteps({ exercise, timeline: { phases }, index }: Preview): PreviewedStep[] {
  const found: PreviewedStep[] = [];
  for (let i = index + 1; i < phases.length && isWork(phases[i]) && found.length < exercise.steps; i++) {
    if (phases[i].kind === 'hold') continue;
    const path = stepPathOf(exercise, phases[i]);
    for (let part = 0; part < path.count && found.length < exercise.steps; part++) {
      found.push({ step: stepAt(exercise, path, part), duration: phases[i].duration / path.count });
    }
  }
  return found;
}

const sumDurations = (steps: readonly PreviewedStep[]): number =>
  steps.reduce((sum, { duration }) => sum + duration, 0);

/** The first of the steps, as many as there is time for. */
function fitSteps(steps: readonly PreviewedStep[], time: number): readonly PreviewedStep[] {
  const tooMany = steps.findIndex((_, i) => sumDurations(steps.slice(0, i + 1)) > time);
  return tooMany < 0 ? steps : steps.slice(0, tooMany);
}

const atRest: StepTransition = { from: 0, step: 0, progress: 1, moves: false };

/** On the way from a step to rest, `elapsed` ms long. */
const settle = (from: number, elapsed: number): StepTransition =>
  elapsed < settlingTime ? { from, step: 0, progress: ease(elapsed / settlingTime), moves: true } : atRest;

/** On the way through the steps, from rest, `elapsed` ms long. */
function moveThrough(steps: readonly PreviewedStep[], elapsed: number, flow: boolean): StepTransition {
  const index = steps.findIndex((_, i) => sumDurations(steps.slice(0, i + 1)) > elapsed);
  const { step, duration } = steps[index];
  const part = (elapsed - sumDurations(steps.slice(0, index))) / duration;
  return { from: steps[index - 1]?.step ?? 0, step, progress: flow ? part : ease(part), moves: true };
}

/**
 * What a figure shows `elapsed` ms into a time of getting ready: the first steps of what comes, at their own pace, again
 * and again; it is at rest when the work begins. Before it goes on with a hold it stays where that is held.
 */
export function previewAt(preview: Preview, elapsed: number): StepTransition {
  const { exercise, timeline, index, from } = preview;
  if (timeline.phases[index + 1]?.kind === 'hold') return { from, step: from, progress: 1, moves: false };
  const { duration } = timeline.phases[index];
  const time = duration - settlingTime - restBeforeWork;
  const steps = fitSteps(findSteps(preview), time - settlingTime);
  const last = steps.at(-1);
  if (!last) return settle(from, elapsed);
  // each round begins with the way to rest, from where the one before has ended
  const round = settlingTime + sumDurations(steps);
  const rounds = Math.floor(time / round);
  const ended = Math.min(rounds, Math.floor(elapsed / round));
  const inRound = elapsed - ended * round;
  const before = ended ? last.step : from;
  if (ended === rounds) return settle(before, inRound);
  if (inRound < settlingTime) return { ...settle(before, inRound), moves: true };
  return moveThrough(steps, inRound - settlingTime, Boolean(exercise.rhythm.flow));
}
