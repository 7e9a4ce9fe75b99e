import { Body, Controller, Delete, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems.js';
import { CurrentPrincipal } from '../people/current-principal.js';
import { DepartmentDto, ParkDto } from '../people/place.dto.js';
import type { Principal } from '../people/principal.js';
import { Roles } from '../people/roles.js';
import { AdministerPlaces } from './administer-places.js';
import { DepartmentChangeDto, NewDepartmentDto, NewParkDto, ParkChangeDto } from './place-change.dto.js';

const DEPARTMENT = { name: 'key', description: 'Key of the department.', example: 'water' };
const PARK = { name: 'key', description: 'Key of the park.', example: 'lingang' };

@ApiTags('administration')
@Controller('api')
@Roles('administrator')
export class PlacesController {
  constructor(private readonly places: AdministerPlaces) {}

  @Post('departments')
  @ApiOperation({ summary: 'A new department' })
  @ApiCreatedResponse({ type: DepartmentDto })
  @ApiProblems({ 409: ['department-key-taken'] })
  createDepartment(@CurrentPrincipal() actor: Principal, @Body() department: NewDepartmentDto): Promise<DepartmentDto> {
    return this.places.createDepartment(actor, department);
  }

  @Patch('departments/:key')
  @ApiParam(DEPARTMENT)
  @ApiOperation({ summary: 'Call a department otherwise', description: 'Its key stays as it is.' })
  @ApiOkResponse({ type: DepartmentDto })
  @ApiProblems({ 404: ['department-not-found'] })
  renameDepartment(@CurrentPrincipal() actor: Principal, @Param('key') key: string, @Body() { title }: DepartmentChangeDto): Promise<DepartmentDto> {
    return this.places.renameDepartment(actor, key, title);
  }

  @Delete('departments/:key')
  @HttpCode(204)
  @ApiParam(DEPARTMENT)
  @ApiOperation({ summary: 'Remove a department that nothing uses' })
  @ApiNoContentResponse({ description: 'Removed.' })
  @ApiProblems({ 404: ['department-not-found'], 409: ['department-used'] })
  removeDepartment(@CurrentPrincipal() actor: Principal, @Param('key') key: string): Promise<void> {
    return this.places.removeDepartment(actor, key);
  }

  @Post('parks')
  @ApiOperation({ summary: 'A new park' })
  @ApiCreatedResponse({ type: ParkDto })
  @ApiProblems({ 409: ['park-key-taken'] })
  createPark(@CurrentPrincipal() actor: Principal, @Body() park: NewParkDto): Promise<ParkDto> {
    return this.places.createPark(actor, park);
  }

  @Patch('parks/:key')
  @ApiParam(PARK)
  @ApiOperation({ summary: 'Change a park', description: 'Its key stays as it is.' })
  @ApiOkResponse({ type: ParkDto })
  @ApiProblems({ 404: ['park-not-found'] })
  changePark(@CurrentPrincipal() actor: Principal, @Param('key') key: string, @Body() change: ParkChangeDto): Promise<ParkDto> {
    return this.places.changePark(actor, key, change);
  }

  @Delete('parks/:key')
  @HttpCode(204)
  @ApiParam(PARK)
  @ApiOperation({ summary: 'Remove a park that nothing uses' })
  @ApiNoContentResponse({ description: 'Removed.' })
  @ApiProblems({ 404: ['park-not-found'], 409: ['park-used'] })
  removePark(@CurrentPrincipal() actor: Principal, @Param('key') key: string): Promise<void> {
    return this.places.removePark(actor, key);
  }
}
