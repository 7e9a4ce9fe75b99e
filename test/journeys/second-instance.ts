import { createApplication } from '../../src/application.js';
import { ENV } from '../../src/config/env-token.js';
import type { Env } from '../../src/config/env.js';
import { Sessions } from '../../src/people/sessions.js';
import supertest from 'supertest';
import type { Agent, TestApp } from '../api/test-app.js';

/** Where events can be sent to. */
export interface Instance {
  as(username: string): Agent;
}

export interface SecondInstance extends Instance {
  close(): Promise<void>;
}

/** Another instance of the application, with memory of its own, on the same database. */
export async function startSecondInstance(app: TestApp): Promise<SecondInstance> {
  const nest = await createApplication(app.nest.get<Env>(ENV));
  await nest.listen(0, '127.0.0.1');
  const url = await nest.getUrl();
  const agents = await signIn(app, url);
  return { as: (username) => agents.get(username)!, close: () => nest.close() };
}

/** Everybody of the test city, signed in at this address. */
export async function signIn(app: TestApp, url: string): Promise<ReadonlyMap<string, Agent>> {
  const sessions = app.nest.get(Sessions);
  const signedIn = [...app.people].map(async ([username, id]) => [username, supertest.agent(url).set('Authorization', `Bearer ${await sessions.open(id)}`)] as const);
  return new Map(await Promise.all(signedIn));
}
