import type { Circus } from '@jest/types';
import { TestEnvironment } from 'jest-environment-node';

/** Node's environment, which also lets a test file know that one of its tests has failed. */
export default class FailureAwareEnvironment extends TestEnvironment {
  handleTestEvent(event: Circus.Event): void {
    const failed = event.name === 'test_fn_failure' || event.name === 'hook_failure';
    if (failed) this.global.testFileHasFailed = true;
  }
}
