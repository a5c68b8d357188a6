import { keyed } from 'lit/directives/keyed.js';

/**
 * A text that may change. A page translator puts its own elements in place of text nodes, and Lit would go on writing
 * into the node that is gone; under a new key, Lit clears the place and puts a new node there.
 */
export const changingText = (text: string): unknown => keyed(text, text);
