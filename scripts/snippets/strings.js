import { cardHtml, routineHtml } from 'toe-yoga/core';

const toeCurls = { exercise: 'toe-curls', reps: 10, note: 'Begin sitting.' };

export const list = routineHtml({ version: 1, title: 'Knee, week 1', exercises: [toeCurls] }); // a RoutineDocument
export const card = cardHtml(toeCurls, { headingLevel: 2 }); // one of its exercises, or an id
