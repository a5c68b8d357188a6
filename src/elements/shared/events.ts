/** The detail of an event that says no more than that it happened: an empty object. */
export type NoDetail = Record<string, never>;
