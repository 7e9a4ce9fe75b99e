import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ApiProblems } from '../http/api-problems.js';
import { Exported } from '../http/export/exported.js';
import { RowIdPipe } from '../http/row-id.pipe.js';
import { UuidPipe } from '../http/uuid.pipe.js';
import { CurrentPrincipal } from '../people/current-principal.js';
import type { Principal } from '../people/principal.js';
import { Roles } from '../people/roles.js';
import { AdministerGrants } from './administer-grants.js';
import { AdministerPeople } from './administer-people.js';
import { PeopleList } from './people-list.js';
import { PEOPLE_TABLE } from './people-table.js';
import { GrantChangeDto, NewcomerDto, NewPersonDto, PasswordLinkDto, PeopleDto, PeopleQueryDto, PersonDto, RenamedPersonDto, WantedGrantDto } from './person.dto.js';

@ApiTags('administration')
@Controller('api/people')
@Roles('administrator')
export class PeopleController {
  constructor(
    private readonly people: PeopleList,
    private readonly administration: AdministerPeople,
    private readonly grants: AdministerGrants,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Everybody who works or has worked here', description: 'By username. Filters narrow down together; `role`, `park` and `department` are those of one grant.' })
  @Exported(PEOPLE_TABLE)
  @ApiOkResponse({ type: PeopleDto })
  list(@Query() query: PeopleQueryDto): Promise<PeopleDto> {
    return this.people.list(query);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One person, and what the person may do' })
  @ApiOkResponse({ type: PersonDto })
  @ApiProblems({ 404: ['person-not-found'] })
  read(@Param('id', UuidPipe) id: string): Promise<PersonDto> {
    return this.people.read(id);
  }

  @Post()
  @ApiOperation({ summary: 'A new person', description: 'The person sets a password by the link that is answered, so that nobody else ever knows it.' })
  @ApiCreatedResponse({ type: NewcomerDto })
  @ApiProblems({ 400: ['invalid-request'], 409: ['username-taken'] })
  create(@CurrentPrincipal() actor: Principal, @Body() person: NewPersonDto, @Req() request: FastifyRequest): Promise<NewcomerDto> {
    return this.administration.create(actor, person, originOf(request));
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Change a person’s name' })
  @ApiOkResponse({ type: PersonDto })
  @ApiProblems({ 404: ['person-not-found'] })
  rename(@CurrentPrincipal() actor: Principal, @Param('id', UuidPipe) id: string, @Body() { name }: RenamedPersonDto): Promise<PersonDto> {
    return this.administration.rename(actor, id, name);
  }

  @Post(':id/deactivate')
  @HttpCode(200)
  @ApiOperation({ summary: 'Deactivate a person', description: 'Sessions end at once. Running projects are handed over before.' })
  @ApiOkResponse({ type: PersonDto })
  @ApiProblems({ 404: ['person-not-found'], 409: ['last-administrator', 'agent-has-projects'] })
  deactivate(@CurrentPrincipal() actor: Principal, @Param('id', UuidPipe) id: string): Promise<PersonDto> {
    return this.administration.deactivate(actor, id);
  }

  @Post(':id/reactivate')
  @HttpCode(200)
  @ApiOperation({ summary: 'Let a person work here again' })
  @ApiOkResponse({ type: PersonDto })
  @ApiProblems({ 404: ['person-not-found'] })
  reactivate(@CurrentPrincipal() actor: Principal, @Param('id', UuidPipe) id: string): Promise<PersonDto> {
    return this.administration.reactivate(actor, id);
  }

  @Post(':id/password-link')
  @HttpCode(200)
  @ApiOperation({ summary: 'A link to set a new password', description: 'The old password, the links before and every session of the person are worthless from now on.' })
  @ApiOkResponse({ type: PasswordLinkDto })
  @ApiProblems({ 404: ['person-not-found'], 409: ['person-not-active', 'last-administrator'] })
  resetPassword(@CurrentPrincipal() actor: Principal, @Param('id', UuidPipe) id: string, @Req() request: FastifyRequest): Promise<PasswordLinkDto> {
    return this.administration.resetPassword(actor, id, originOf(request));
  }

  @Post(':id/grants')
  @ApiOperation({ summary: 'Give a person a role', description: 'In a park or, without one, in every park; as an officer for a department.' })
  @ApiCreatedResponse({ type: PersonDto })
  @ApiProblems({ 400: ['invalid-request'], 404: ['person-not-found'], 409: ['grant-held'] })
  give(@CurrentPrincipal() actor: Principal, @Param('id', UuidPipe) id: string, @Body() grant: WantedGrantDto): Promise<PersonDto> {
    return this.grants.give(actor, id, grant);
  }

  @Patch(':id/grants/:grant')
  @ApiOperation({ summary: 'Whether an officer leads the department' })
  @ApiOkResponse({ type: PersonDto })
  @ApiProblems({ 400: ['invalid-request'], 404: ['person-not-found', 'grant-not-found'] })
  setHead(
    @CurrentPrincipal() actor: Principal,
    @Param('id', UuidPipe) id: string,
    @Param('grant', RowIdPipe) grant: number,
    @Body() { head }: GrantChangeDto,
  ): Promise<PersonDto> {
    return this.grants.setHead(actor, id, grant, head);
  }

  @Delete(':id/grants/:grant')
  @ApiOperation({ summary: 'Take a role from a person' })
  @ApiOkResponse({ type: PersonDto })
  @ApiProblems({ 404: ['person-not-found', 'grant-not-found'], 409: ['last-administrator', 'agent-has-projects'] })
  take(@CurrentPrincipal() actor: Principal, @Param('id', UuidPipe) id: string, @Param('grant', RowIdPipe) grant: number): Promise<PersonDto> {
    return this.grants.take(actor, id, grant);
  }
}

function originOf({ protocol, host }: FastifyRequest): string {
  return `${protocol}://${host}`;
}
