import type { AnyStateMachine } from 'xstate';
import { inertScope } from '../workflow/inert-scope.js';

/** Where an event leads from a state; null when the machine does not take it. */
export type Stepper<State extends string, Event extends string> = (state: State, event: Event) => State | null;

/** The steps of a machine without context, which is only asked and never run. */
export function stepperOf<State extends string, Event extends string>(machine: AnyStateMachine): Stepper<State, Event> {
  const scope = inertScope(machine);
  return (state, type) => {
    const snapshot = machine.resolveState({ value: state, context: {} });
    if (!snapshot.can({ type })) return null;
    return machine.transition(snapshot, { type }, scope).value as State;
  };
}
