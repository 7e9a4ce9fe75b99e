import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/config/project-root.js';
import { creditCode } from '../../src/core/registration/credit-code.js';
import { projectCode } from '../../src/core/registration/project-code.js';
import { PublishWorkflow } from '../../src/workflows/publish-workflow.js';
import type { TestApp } from './test-app.js';

/** Publishes a shipped workflow, or a text, in the application under test. */
export async function publish(app: TestApp, key: string, text = shippedText(key)): Promise<void> {
  await app.nest.get(PublishWorkflow).publish({ fileName: `${key}.v1.yaml`, text }, null);
}

export function shippedText(key: string): string {
  return readFileSync(join(projectRoot(), 'workflows', `${key}.v1.yaml`), 'utf8');
}

let registered = 0;

/** What is sent to register a project that nothing is wrong with. */
export function registration(changes: Record<string, unknown> = {}) {
  registered += 1;
  return {
    code: projectCode(`2603-510502-04-01-${String(registered).padStart(5, '0')}`),
    name: `智能装备产业园${registered}期`,
    workflow: 'luzhou-enterprise',
    park: 'hightech',
    applicant: { name: '泸州智造有限公司', creditCode: creditCode('91510500MA62AXB81'), contact: '王建国', phone: '0830-3100000' },
    ...changes,
  };
}

/** A project of `agent`, as it is answered. */
export async function registerProject(app: TestApp, changes: Record<string, unknown> = {}) {
  const { body } = await app.as('agent').post('/api/projects').send(registration(changes)).expect(201);
  return body;
}
