import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../api-problems.js';
import { Problem } from '../problem.js';
import { Public } from '../public.js';
import { READINESS_CHECKS, type ReadinessCheck } from './check.js';
import { ReadinessDto } from './readiness.dto.js';

@ApiTags('health')
@Public()
@Controller('health')
export class HealthController {
  constructor(@Inject(READINESS_CHECKS) private readonly checks: readonly ReadinessCheck[]) {}

  @Get('live')
  @ApiOperation({ summary: 'Whether the process runs' })
  @ApiOkResponse({ schema: { example: { status: 'ok' } } })
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'Whether requests may be sent here' })
  @ApiOkResponse({ type: ReadinessDto })
  @ApiProblems({ 503: ['not-ready'] })
  async ready(): Promise<ReadinessDto> {
    const results = await Promise.all(this.checks.map(async (check) => [check.name, await check.check()] as const));
    const checks = Object.fromEntries(results);
    const failed = results.filter(([, { ok }]) => !ok).map(([name]) => name);
    if (failed.length > 0) throw Problem.of(503, 'not-ready', { about: { failed }, extensions: { checks } });
    return { status: 'ok', checks };
  }
}
