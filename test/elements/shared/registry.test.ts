import { expect } from '@open-wc/testing';
import {
  ExerciseCardElement,
  RepTimerElement,
  RoutineListElement,
  ToeYogaAnimatorElement,
} from '../../../src/index.js';
import { createRegistry } from '../../support/registry.js';
import { settleAll } from '../../support/settled.js';

interface Scoped {
  readonly customElementRegistry?: CustomElementRegistry;
}

describe('a registry of a part of the page', () => {
  it('has the four classes, and what they render belongs to it', async function () {
    const registry = createRegistry();
    if (!registry) return this.skip();
    registry.define('rep-timer', class extends RepTimerElement {});
    registry.define('toe-yoga-animator', class extends ToeYogaAnimatorElement {});
    registry.define('exercise-card', class extends ExerciseCardElement {});
    registry.define('routine-list', class extends RoutineListElement {});
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open', customElementRegistry: registry } as ShadowRootInit);
    root.innerHTML = '<routine-list routine="hip-and-foot"></routine-list>';
    await settleAll(root);
    let depth: Element = root.firstElementChild!;
    for (const tag of ['exercise-card', 'toe-yoga-animator']) {
      depth = depth.shadowRoot!.querySelector(tag)!;
      expect((depth as Scoped).customElementRegistry, tag).to.equal(registry);
      expect(depth.constructor, tag).to.equal(registry.get(tag));
      expect(depth.shadowRoot!.querySelector('.base'), tag).not.to.equal(null);
    }
    host.remove();
  });
});
