import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiProblems } from '../http/api-problems.js';
import { preferredLanguage } from '../http/language.js';
import { Public } from '../http/public.js';
import { ApplicantPageDto } from './applicant-page.dto.js';
import { ApplicantPage } from './applicant-page.js';
import { PageVisits } from './page-visits.js';

@ApiTags('applicant')
@Controller('api/applicant')
export class ApplicantPageController {
  constructor(
    private readonly page: ApplicantPage,
    private readonly visits: PageVisits,
  ) {}

  @Get(':token')
  @Public()
  @ApiOperation({
    summary: 'How a project stands, for its applicant',
    description: 'The token in the address opens it; nobody is signed in. It names departments, never persons.',
  })
  @ApiParam({ name: 'token', description: 'The secret of a link, from POST /api/projects/{id}/applicant-links.', example: 'Zb3T0yQk5m8wq1xv7N2rJ4hLc6dFgPaSeUiOoYtRwEk' })
  @ApiHeader({ name: 'Accept-Language', required: false, description: 'Chinese, unless English is preferred.', schema: { type: 'string', example: 'zh' } })
  @ApiOkResponse({ type: ApplicantPageDto })
  @ApiProblems({ 404: ['applicant-link-unknown'], 429: ['too-many-requests'] })
  async read(@Param('token') token: string, @Req() { ip, headers }: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<ApplicantPageDto> {
    const language = preferredLanguage(headers['accept-language']);
    // Also of a refusal: an address with a secret in it is passed on to nobody.
    void reply.headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex', 'content-language': language, vary: 'accept-language' });
    await this.visits.count(ip);
    return this.page.open(token, language);
  }
}
