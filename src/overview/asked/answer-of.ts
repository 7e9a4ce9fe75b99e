import type { AnswerDto } from './selection.dto.js';
import type { Selection } from './selection.js';

/** What every answer begins with. */
export function answerOf({ today, asOf, filter }: Selection): AnswerDto {
  return { today, asOf, filter };
}
