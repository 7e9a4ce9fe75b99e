import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import type { CheckResult } from './check.js';

export class CheckResultDto implements CheckResult {
  @ApiProperty({ example: true })
  ok!: boolean;

  @ApiPropertyOptional({ description: 'Why not, for people who run the service.', example: 'no answer within a second' })
  detail?: string;

  @ApiPropertyOptional({ type: String, format: 'date-time', nullable: true, description: 'When what is done again and again was last done; null if never.', example: '2026-09-30T01:00:00.012Z' })
  lastAt?: string | null;

  @ApiPropertyOptional({ description: 'It should have been done again by now.', example: false })
  overdue?: boolean;
}

@ApiExtraModels(CheckResultDto)
export class ReadinessDto {
  @ApiProperty({ enum: ['ok'], example: 'ok' })
  status!: 'ok';

  @ApiProperty({
    type: 'object',
    additionalProperties: { $ref: getSchemaPath(CheckResultDto) },
    example: { database: { ok: true }, migrations: { ok: true }, evaluation: { ok: true, lastAt: '2026-09-30T01:00:00.012Z', overdue: false } },
  })
  checks!: Record<string, CheckResultDto>;
}
