import { define } from '../shared/define.js';
import { ToeYogaAnimatorElement } from './toe-yoga-animator.js';

export * from './events.js';
export { ToeYogaAnimatorElement };

define('toe-yoga-animator', ToeYogaAnimatorElement);

declare global {
  interface HTMLElementTagNameMap {
    'toe-yoga-animator': ToeYogaAnimatorElement;
  }
}
