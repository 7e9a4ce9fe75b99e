import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems.js';
import { Exported } from '../http/export/exported.js';
import { UuidPipe } from '../http/uuid.pipe.js';
import { CurrentPrincipal } from '../people/current-principal.js';
import type { Principal } from '../people/principal.js';
import { Roles } from '../people/roles.js';
import { HandOver } from './hand-over.js';
import { HandOverDto } from './hand-over.dto.js';
import { PreviewAnswerDto, PreviewDto } from './preview.dto.js';
import { PreviewRegistration } from './preview-registration.js';
import { ProjectReader } from './project-reader.js';
import { ITEM_CLOCK_TABLE, PROJECT_ITEMS_TABLE } from './project-tables.js';
import { ItemClockDto } from './item-clock.dto.js';
import { ProjectViewDto } from './project-view.dto.js';
import { RegisterProject } from './register-project.js';
import { RegistrationChecks } from './registration-checks.js';
import { RegistrationDto } from './registration.dto.js';

@ApiTags('projects')
@Controller('api/projects')
export class ProjectsController {
  constructor(
    private readonly registration: RegisterProject,
    private readonly checks: RegistrationChecks,
    private readonly previews: PreviewRegistration,
    private readonly handOvers: HandOver,
    private readonly reader: ProjectReader,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Register a project', description: 'By an agent for itself, or by a leader or administrator for an agent.' })
  @ApiCreatedResponse({ type: ProjectViewDto, description: 'The project as it is read afterwards.' })
  @ApiProblems({ 403: ['registration-not-yours'], 409: ['project-code-taken'] })
  @ApiBody({ type: RegistrationDto })
  async register(@CurrentPrincipal() principal: Principal, @Body() body: object): Promise<ProjectViewDto> {
    return this.reader.read(principal, await this.registration.register(principal, await this.checks.read(body)));
  }

  @Post('preview')
  @HttpCode(200)
  @Roles('agent', 'leader', 'administrator')
  @ApiOperation({
    summary: 'Before a project is registered: which workflows there are for it, and how it would go',
    description: 'Takes what is known so far and judges it as registration does; nothing is saved.',
  })
  @ApiOkResponse({ type: PreviewAnswerDto })
  @ApiProblems({ 400: ['invalid-request'], 403: ['role-required', 'registration-not-yours'], 409: ['project-code-taken'] })
  preview(@CurrentPrincipal() principal: Principal, @Body() dto: PreviewDto): Promise<PreviewAnswerDto> {
    return this.previews.preview(principal, dto);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One project: its clocks, targets, stages and items, and what you may record now' })
  @Exported(PROJECT_ITEMS_TABLE)
  @ApiOkResponse({ type: ProjectViewDto, description: 'The project today.' })
  @ApiProblems({ 403: ['project-not-yours'], 404: ['project-not-found'] })
  read(@CurrentPrincipal() principal: Principal, @Param('id', UuidPipe) id: string): Promise<ProjectViewDto> {
    return this.reader.read(principal, id);
  }

  @Post(':id/hand-over')
  @HttpCode(200)
  @Roles('leader', 'administrator')
  @ApiOperation({ summary: 'Give a project to another agent', description: 'By a leader of its park or an administrator. The history goes on, and says why.' })
  @ApiOkResponse({ type: ProjectViewDto, description: 'The project as it is read afterwards.' })
  @ApiProblems({ 400: ['invalid-request'], 403: ['role-required', 'project-not-yours', 'hand-over-not-yours'], 404: ['project-not-found'], 409: ['project-not-active'] })
  async handOver(@CurrentPrincipal() principal: Principal, @Param('id', UuidPipe) id: string, @Body() wanted: HandOverDto): Promise<ProjectViewDto> {
    await this.handOvers.handOver(principal, id, wanted);
    return this.reader.read(principal, id);
  }

  @Get(':id/items/:item/clock')
  @ApiOperation({ summary: 'Why an item is due on its day: every day from acceptance, counted or skipped and why' })
  @Exported(ITEM_CLOCK_TABLE)
  @ApiOkResponse({ type: ItemClockDto, description: 'The clock of the running attempt, day by day.' })
  @ApiProblems({ 403: ['project-not-yours'], 404: ['project-not-found', 'item-not-found'] })
  explain(@CurrentPrincipal() principal: Principal, @Param('id', UuidPipe) id: string, @Param('item') item: string): Promise<ItemClockDto> {
    return this.reader.explain(principal, id, item);
  }
}
