/** What the therapist has said of an exercise, as it is read. */
export interface Note {
  readonly text: string;
  readonly lang: string | undefined;
}

/** The note that stands in a card; null for none. */
export const readNote = (card: Element | null): Note | null => {
  const notes = [...(card?.children ?? [])].filter(({ slot }) => slot === 'note') as HTMLElement[];
  const text = notes.map(({ innerText }) => innerText.trim()).join('\n');
  const lang = notes[0]?.closest<HTMLElement>('[lang]')?.lang;
  return text ? { text, lang } : null;
};
