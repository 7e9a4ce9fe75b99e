import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { createApplication } from '../../src/application.js';
import { ENV } from '../../src/config/env-token.js';
import type { Env } from '../../src/config/env.js';
import { WallClock } from '../../src/time/wall-clock.js';
import type { TestApp } from '../api/test-app.js';

/** Another instance of the application on the same database, at the same moved time. */
export async function secondInstance(app: TestApp): Promise<NestFastifyApplication> {
  const second = await createApplication(app.nest.get<Env>(ENV));
  await second.init();
  second.get(WallClock).set(app.nest.get(WallClock).now());
  return second;
}
