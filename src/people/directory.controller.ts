import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems.js';
import { Exported } from '../http/export/exported.js';
import { Problem } from '../http/problem.js';
import { CurrentPrincipal } from './current-principal.js';
import { Directory } from './directory.js';
import { AgentsDto, AgentsQueryDto, DepartmentsDto, ParksDto } from './place.dto.js';
import { AGENTS_TABLE, DEPARTMENTS_TABLE, PARKS_TABLE } from './place-tables.js';
import { visibleParks, type Principal } from './principal.js';
import { Roles } from './roles.js';

@ApiTags('directory')
@Controller('api')
export class DirectoryController {
  constructor(private readonly directory: Directory) {}

  @Get('parks')
  @ApiOperation({ summary: 'The parks that you may look into' })
  @Exported(PARKS_TABLE)
  @ApiOkResponse({ type: ParksDto })
  async parks(@CurrentPrincipal() principal: Principal): Promise<ParksDto> {
    return { parks: await this.directory.parks(visibleParks(principal)) };
  }

  @Get('departments')
  @ApiOperation({ summary: 'The departments that handle items' })
  @Exported(DEPARTMENTS_TABLE)
  @ApiOkResponse({ type: DepartmentsDto })
  async departments(): Promise<DepartmentsDto> {
    return { departments: await this.directory.departments() };
  }

  @Get('agents')
  @Roles('leader', 'agent', 'administrator')
  @ApiOperation({ summary: 'The agents that a project can be given to' })
  @Exported(AGENTS_TABLE)
  @ApiOkResponse({ type: AgentsDto })
  @ApiProblems({ 403: ['role-required', 'park-not-yours'] })
  async agents(@CurrentPrincipal() principal: Principal, @Query() { park }: AgentsQueryDto): Promise<AgentsDto> {
    const visible = visibleParks(principal);
    if (park !== undefined && visible !== 'all' && !visible.includes(park)) throw Problem.of(403, 'park-not-yours', { about: { park } });
    return { agents: await this.directory.agents(park === undefined ? visible : [park]) };
  }
}
