import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems.js';
import { Exported } from '../http/export/exported.js';
import { UuidPipe } from '../http/uuid.pipe.js';
import { CurrentPrincipal } from '../people/current-principal.js';
import type { Principal } from '../people/principal.js';
import { OfficeClock } from '../time/office-clock.js';
import { ChartDto } from './chart.dto.js';
import { chartOf } from './chart-of.js';
import { MATERIALS_TABLE } from './materials-table.js';
import { ProjectMaterialsDto } from './materials.dto.js';
import { ProjectMaterials } from './project-materials.js';
import { ReadableState } from './readable-state.js';

@ApiTags('projects')
@Controller('api/projects/:id')
@ApiProblems({ 403: ['project-not-yours'], 404: ['project-not-found'] })
export class CoordinationController {
  constructor(
    private readonly readable: ReadableState,
    private readonly projectMaterials: ProjectMaterials,
    private readonly clock: OfficeClock,
  ) {}

  @Get('chart')
  @ApiOperation({
    summary: 'The coordination chart (统筹图) of a project',
    description: 'Stages as lanes, items as bars: when their clocks ran and stood still, what was promised, and where it leads to if promises are kept from here.',
  })
  @ApiOkResponse({ type: ChartDto })
  async chart(@CurrentPrincipal() principal: Principal, @Param('id', UuidPipe) id: string): Promise<ChartDto> {
    const { project, calendar } = await this.readable.require(principal, id);
    return chartOf(project, calendar, { today: this.clock.today(), officeDay: this.clock.dayOf });
  }

  @Get('materials')
  @ApiOperation({ summary: 'What each item of a project needs, and what was found missing' })
  @Exported(MATERIALS_TABLE)
  @ApiOkResponse({ type: ProjectMaterialsDto })
  materials(@CurrentPrincipal() principal: Principal, @Param('id', UuidPipe) id: string): Promise<ProjectMaterialsDto> {
    return this.projectMaterials.read(principal, id);
  }
}
