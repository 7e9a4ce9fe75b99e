import { Body, Controller, Headers, HttpCode, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { planOf } from '../core/workflow/plan.js';
import { ApiProblems } from '../http/api-problems.js';
import { preferredLanguage } from '../http/language.js';
import { CurrentPrincipal } from '../people/current-principal.js';
import type { Principal } from '../people/principal.js';
import { Roles } from '../people/roles.js';
import { CheckWorkflow } from './check-workflow.js';
import { PublishedWorkflows } from './published-workflows.js';
import { PublishWorkflow } from './publish-workflow.js';
import { CheckedWorkflowDto, WorkflowTextDto, WorkflowVersionDto } from './workflow.dto.js';

@ApiTags('workflows')
@Controller('api/workflows')
export class PublicationController {
  constructor(
    private readonly checks: CheckWorkflow,
    private readonly publications: PublishWorkflow,
    private readonly published: PublishedWorkflows,
  ) {}

  @Post('check')
  @HttpCode(200)
  @Roles('administrator', 'leader')
  @ApiOperation({ summary: 'Whether a definition could be published, and everything that is wrong with it' })
  @ApiOkResponse({ type: CheckedWorkflowDto })
  @ApiProblems({ 400: ['invalid-request'] })
  async check(@Body() workflow: WorkflowTextDto, @Headers('accept-language') accepted: string | undefined): Promise<CheckedWorkflowDto> {
    const checked = await this.checks.check(workflow);
    if (checked.ok) return { ok: true, problems: [], definition: checked.definition, plan: planOf(checked.definition) };
    const inEnglish = preferredLanguage(accepted) === 'en';
    return {
      ok: false,
      problems: checked.problems.map(({ path, line, reason, message, zh }) => {
        return { path, line, reason, message: inEnglish ? message : (zh ?? message) };
      }),
    };
  }

  @Post()
  @Roles('administrator')
  @ApiOperation({ summary: 'Publish a version of a workflow', description: 'It never changes afterwards. Publishing the same again changes nothing.' })
  @ApiCreatedResponse({ description: 'Published.', type: WorkflowVersionDto })
  @ApiOkResponse({ description: 'It had been published before.', type: WorkflowVersionDto })
  @ApiProblems({ 400: ['workflow-not-publishable', 'invalid-request'], 409: ['workflow-version-published', 'workflow-version-not-higher'] })
  async publish(
    @CurrentPrincipal() { id }: Principal,
    @Body() workflow: WorkflowTextDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WorkflowVersionDto> {
    const { definition, isNew } = await this.publications.publish(workflow, id);
    void reply.code(isNew ? 201 : 200);
    return this.published.read(definition.key, definition.version);
  }
}
