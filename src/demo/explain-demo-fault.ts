import { EmbeddedServerError } from '../database/embedded/embedded-server-error.js';
import { explainFailedStart } from '../failed-start.js';
import { problemBody } from '../http/problem-body.js';
import { Problem } from '../http/problem.js';
import { OFFICE_TIME_ZONE } from './simulation/office-hours.js';

/** Why the demo does not start, in a sentence for who started it. */
export function explainDemoFault(fault: unknown): string {
  if (fault instanceof EmbeddedServerError) return `Cannot start: ${fault.message}.`;
  if (fault instanceof Problem) {
    const { detail } = problemBody(fault, '', { language: 'en', timeZone: OFFICE_TIME_ZONE });
    return `Cannot start: ${detail} To start over with what is in workflows/: npm run demo -- --reset`;
  }
  return explainFailedStart(fault);
}
