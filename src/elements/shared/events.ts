/** The detail of an event that says no more than that it happened: an empty object. */
export type NoDetail = Record<string, never>;

/** The names of the events that carry a detail, the elements' own among them. */
export type CustomEventName = {
  [Name in keyof HTMLElementEventMap]: HTMLElementEventMap[Name] extends CustomEvent ? Name : never;
}[keyof HTMLElementEventMap];

type DetailOf<Name extends CustomEventName> =
  HTMLElementEventMap[Name] extends CustomEvent<infer Detail> ? Detail : never;

/** What is told besides an event's name: its detail, unless it has none. */
export type EmitArguments<Name extends CustomEventName> =
  DetailOf<Name> extends NoDetail ? [] : [detail: DetailOf<Name>];
