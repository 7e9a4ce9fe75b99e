import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems.js';
import { Exported } from '../http/export/exported.js';
import { CurrentPrincipal } from '../people/current-principal.js';
import type { Principal } from '../people/principal.js';
import { ProjectListDto } from './listed-project.dto.js';
import { ProjectListQueryDto } from './project-list-query.dto.js';
import { ProjectList } from './project-list.js';
import { PROJECT_TABLE } from './project-table.js';

@ApiTags('projects')
@Controller('api/projects')
export class ProjectListController {
  constructor(private readonly projects: ProjectList) {}

  @Get()
  @ApiOperation({ summary: 'The projects of your parks', description: 'Filters narrow down together. Page by page: ask again with `next` as `cursor`.' })
  @Exported(PROJECT_TABLE)
  @ApiOkResponse({ type: ProjectListDto })
  @ApiProblems({ 400: ['invalid-request'] })
  list(@CurrentPrincipal() principal: Principal, @Query() query: ProjectListQueryDto): Promise<ProjectListDto> {
    return this.projects.list(principal, query);
  }
}
