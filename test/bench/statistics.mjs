// What every measurement needs.
export const sleep = ms => new Promise(resolve => setTimeout(resolve, ms));
export const round = (value, digits = 1) => Math.round(value * 10 ** digits) / 10 ** digits;
export const median = list => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
