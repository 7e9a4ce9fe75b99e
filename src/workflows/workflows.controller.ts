import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems.js';
import { Exported } from '../http/export/exported.js';
import { PublishedWorkflows } from './published-workflows.js';
import { VersionPipe } from './version.pipe.js';
import { MACHINE_EXAMPLE } from './workflow-examples.js';
import { DEFINED_ITEMS_TABLE, WORKFLOWS_TABLE } from './workflow-tables.js';
import { WorkflowsDto, WorkflowVersionDto } from './workflow.dto.js';

const VERSION = { name: 'version', schema: { type: 'integer' as const, minimum: 1 }, example: 1 };
const KEY = { name: 'key', example: 'luzhou-enterprise' };

@ApiTags('workflows')
@Controller('api/workflows')
export class WorkflowsController {
  constructor(private readonly published: PublishedWorkflows) {}

  @Get()
  @ApiOperation({ summary: 'The published workflows, every version' })
  @Exported(WORKFLOWS_TABLE)
  @ApiOkResponse({ type: WorkflowsDto })
  async list(): Promise<WorkflowsDto> {
    return { workflows: await this.published.list() };
  }

  @Get(':key/versions/:version')
  @ApiOperation({ summary: 'A published version: its definition, and what it adds up to' })
  @ApiParam(KEY)
  @ApiParam(VERSION)
  @Exported(DEFINED_ITEMS_TABLE)
  @ApiOkResponse({ type: WorkflowVersionDto })
  @ApiProblems({ 400: ['invalid-request'], 404: ['workflow-not-found'] })
  read(@Param('key') key: string, @Param('version', VersionPipe) version: number): Promise<WorkflowVersionDto> {
    return this.published.read(key, version);
  }

  @Get(':key/versions/:version/machine')
  @ApiOperation({ summary: 'A published version as one statechart', description: 'The configuration of an XState machine, loadable in Stately’s tools.' })
  @ApiParam(KEY)
  @ApiParam(VERSION)
  @ApiOkResponse({ description: 'The configuration.', schema: { type: 'object', example: MACHINE_EXAMPLE as object } })
  @ApiProblems({ 400: ['invalid-request'], 404: ['workflow-not-found'] })
  machine(@Param('key') key: string, @Param('version', VersionPipe) version: number): Promise<object> {
    return this.published.machine(key, version);
  }
}
