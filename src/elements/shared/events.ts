/** What events without data carry. */
export type NoDetail = Record<string, never>;
