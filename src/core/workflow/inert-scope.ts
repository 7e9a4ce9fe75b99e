import { createActor, type AnyActorScope, type AnyStateMachine } from 'xstate';

/**
 * A scope in which a machine is only asked, never run. XState's free `transition()` builds one on every call, which costs
 * a hundred times what the step itself costs; we build it once for each machine.
 */
export function inertScope(machine: AnyStateMachine): AnyActorScope {
  const self = createActor(machine);
  return {
    self,
    id: self.id,
    sessionId: self.sessionId,
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
    system: self.system,
  } as AnyActorScope;
}

function nothing(): void {}
