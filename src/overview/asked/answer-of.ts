import type { OverviewAnswerDto } from './selection.dto.js';
import type { Selection } from './selection.js';

/** What every answer begins with. */
export function answerOf({ today, asOf, filter }: Selection): OverviewAnswerDto {
  return { today, asOf, filter };
}
