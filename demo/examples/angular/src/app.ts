import { Component, computed, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'toe-yoga';
import type { RoutineListDoneDetail } from 'toe-yoga';
import { weeks } from './weeks';
import { describe } from './words';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Knee exercises</h1>
    <exercise-card exercise="toe-presses" [attr.reps]="week() * 5">
      <p slot="note">Begin sitting.</p>
      <p slot="fallback">{{ describe('toe-presses', { reps: week() * 5 }) }}</p>
    </exercise-card>
    <p>
      <button (click)="week.set(2)">Week 2</button> <output>{{ done() && 'Done: ' + done() }}</output>
    </p>
    <routine-list [value]="routine()" (routine-list-done)="noteDone($event)">
      <ul slot="fallback">
        @for (each of routine().exercises; track each.exercise) {
          <li>{{ describe(each.exercise, each) }}</li>
        }
      </ul>
    </routine-list>
  `,
})
export class App {
  readonly describe = describe;
  readonly week = signal<1 | 2>(1);
  readonly routine = computed(() => weeks[this.week()]);
  readonly done = signal<string | null>(null);

  noteDone({ detail }: CustomEvent<RoutineListDoneDetail>): void {
    this.done.set(detail.done ? detail.exercise : null);
  }
}
