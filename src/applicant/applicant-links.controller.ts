import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ApiProblems } from '../http/api-problems.js';
import { Exported } from '../http/export/exported.js';
import { UuidPipe } from '../http/uuid.pipe.js';
import { CurrentPrincipal } from '../people/current-principal.js';
import type { Principal } from '../people/principal.js';
import { ApplicantLinksDto, GivenApplicantLinkDto, NewApplicantLinkDto } from './applicant-link.dto.js';
import { APPLICANT_LINK_TABLE } from './applicant-link-table.js';
import { ApplicantLinks } from './applicant-links.js';

@ApiTags('applicant')
@Controller('api/projects/:id/applicant-links')
@ApiProblems({ 403: ['project-not-yours', 'applicant-link-not-yours'] })
export class ApplicantLinksController {
  constructor(private readonly links: ApplicantLinks) {}

  @Post()
  @ApiOperation({ summary: 'A link by which the applicant sees how the project stands', description: 'By the agent of the project or a leader of its park.' })
  @ApiCreatedResponse({ type: GivenApplicantLinkDto })
  @ApiProblems({ 400: ['invalid-request'], 404: ['project-not-found'] })
  give(
    @CurrentPrincipal() principal: Principal,
    @Param('id', UuidPipe) id: string,
    @Body() { expiresOn }: NewApplicantLinkDto,
    @Req() { protocol, host }: FastifyRequest,
  ): Promise<GivenApplicantLinkDto> {
    return this.links.give(principal, id, expiresOn, `${protocol}://${host}`);
  }

  @Get()
  @ApiOperation({ summary: 'The links of a project, without their secrets' })
  @Exported(APPLICANT_LINK_TABLE)
  @ApiOkResponse({ type: ApplicantLinksDto })
  @ApiProblems({ 404: ['project-not-found'] })
  async list(@CurrentPrincipal() principal: Principal, @Param('id', UuidPipe) id: string): Promise<ApplicantLinksDto> {
    return { links: await this.links.list(principal, id) };
  }

  @Delete(':link')
  @HttpCode(204)
  @ApiOperation({ summary: 'Revoke a link' })
  @ApiNoContentResponse({ description: 'It opens no more.' })
  @ApiProblems({ 404: ['project-not-found', 'applicant-link-not-found'] })
  revoke(@CurrentPrincipal() principal: Principal, @Param('id', UuidPipe) id: string, @Param('link', UuidPipe) link: string): Promise<void> {
    return this.links.revoke(principal, id, link);
  }
}
