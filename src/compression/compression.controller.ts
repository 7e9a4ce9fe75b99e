import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems.js';
import { Exported } from '../http/export/exported.js';
import { UuidPipe } from '../http/uuid.pipe.js';
import { CurrentPrincipal } from '../people/current-principal.js';
import type { Principal } from '../people/principal.js';
import { PROJECT_COMPRESSION_TABLE } from './compression-table.js';
import { ProjectCompressionDto } from './compression.dto.js';
import { ProjectCompression } from './project-compression.js';

@ApiTags('projects')
@Controller('api/projects/:id/compression')
export class CompressionController {
  constructor(private readonly compression: ProjectCompression) {}

  @Get()
  @ApiOperation({
    summary: 'Where a project’s saved days come from, target by target and stage by stage',
    description: 'Baseline, statutory days, promises, critical path and used days; the saved days by causes that add up exactly; what no clock counted; the chain of waits; and the items behind all of it.',
  })
  @Exported(PROJECT_COMPRESSION_TABLE)
  @ApiOkResponse({ type: ProjectCompressionDto })
  @ApiProblems({ 400: ['invalid-request'], 403: ['project-not-yours'], 404: ['project-not-found'] })
  read(@CurrentPrincipal() principal: Principal, @Param('id', UuidPipe) id: string): Promise<ProjectCompressionDto> {
    return this.compression.read(principal, id);
  }
}
