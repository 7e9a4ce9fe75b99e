import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../../http/api-problems.js';
import { Exported } from '../../http/export/exported.js';
import { CurrentPrincipal } from '../../people/current-principal.js';
import type { Principal } from '../../people/principal.js';
import { Roles } from '../../people/roles.js';
import { SIGN_CASE_TABLE, TRUST_TABLE } from './trust-tables.js';
import { SignCasesDto, SignCasesQueryDto, TrustDto, TrustQueryDto } from './trust.dto.js';
import { Trust } from './trust.js';

@ApiTags('overview')
@Controller('api/overview/trust')
@Roles('leader', 'administrator')
@ApiProblems({ 400: ['invalid-request'], 403: ['role-required', 'park-not-yours'] })
export class TrustController {
  constructor(private readonly trust: Trust) {}

  @Get()
  @ApiOperation({
    summary: 'How far figures can be trusted',
    description: 'What can make figures look better than they are, counted, in the parks that you lead. A sign says what happened; there can be good reasons for it.',
  })
  @Exported(TRUST_TABLE)
  @ApiOkResponse({ type: TrustDto })
  read(@CurrentPrincipal() principal: Principal, @Query() query: TrustQueryDto): Promise<TrustDto> {
    return this.trust.read(principal, query);
  }

  @Get('cases')
  @ApiOperation({ summary: 'The cases behind a sign' })
  @Exported(SIGN_CASE_TABLE)
  @ApiOkResponse({ type: SignCasesDto })
  shown(@CurrentPrincipal() principal: Principal, @Query() query: SignCasesQueryDto): Promise<SignCasesDto> {
    return this.trust.shown(principal, query);
  }
}
