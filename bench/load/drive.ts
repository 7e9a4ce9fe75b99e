import { performance } from 'node:perf_hooks';
import type { Rotation, RunningProject } from './rotation.js';

/** Sends the next event of a project over a connection of its own and resolves when it is acknowledged; throws when it is not. */
export type Lane = (project: RunningProject) => Promise<void>;

/** What one slice of time has seen. */
export interface Slice {
  readonly events: number;
  readonly ms: number;
  readonly p50: number;
  readonly p95: number;
  /** What the sender itself has cost, in microseconds of processor time an event. */
  readonly clientMicros: number;
}

/** Keeps every lane busy for so many milliseconds, and waits for the answers to what is under way then. */
export async function drive(lanes: readonly Lane[], rotation: Rotation, ms: number): Promise<Slice> {
  const latencies: number[] = [];
  const cpu = process.cpuUsage();
  const start = performance.now();
  await Promise.all(
    lanes.map(async (lane) => {
      while (performance.now() - start < ms) {
        const project = rotation.take();
        const sent = performance.now();
        await lane(project);
        latencies.push(performance.now() - sent);
        project.taken += 1;
        rotation.giveBack(project);
      }
    }),
  );
  const elapsed = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.floor(share * (latencies.length - 1))] ?? 0;
  return { events: latencies.length, ms: elapsed, p50: at(0.5), p95: at(0.95), clientMicros: (user + system) / latencies.length };
}

/** Takes the first steps of projects before anything is measured, so that every side has seen them once. */
export async function walkIn(lanes: readonly Lane[], rotation: Rotation, projects: readonly { id: string; steps: number; now: boolean }[]): Promise<number> {
  let next = 0;
  let events = 0;
  await Promise.all(
    lanes.map(async (lane) => {
      for (let walk = projects[next++]; walk; walk = projects[next++]) {
        const project = rotation.introduce(walk.id);
        for (; project.taken < walk.steps; project.taken += 1, events += 1) await lane(project);
        rotation.place(project, walk.now);
      }
    }),
  );
  return events;
}
