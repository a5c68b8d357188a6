// A project that has none of the frameworks.
import type { ToeYogaProps } from 'toe-yoga/jsx';

export const props: ToeYogaProps<'rep-timer'> = { reps: 10, 'no-sound': '' };
