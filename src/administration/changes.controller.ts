import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Exported } from '../http/export/exported.js';
import { Roles } from '../people/roles.js';
import { ChangeList } from './change-list.js';
import { CHANGE_TABLE } from './change-table.js';
import { ChangesDto, ChangesQueryDto } from './change.dto.js';

@ApiTags('administration')
@Controller('api/administration/changes')
@Roles('administrator')
export class ChangesController {
  constructor(private readonly changes: ChangeList) {}

  @Get()
  @ApiOperation({ summary: 'Who has changed what about people, departments, parks and channels', description: 'Nothing here is ever changed or deleted.' })
  @Exported(CHANGE_TABLE)
  @ApiOkResponse({ type: ChangesDto })
  list(@Query() query: ChangesQueryDto): Promise<ChangesDto> {
    return this.changes.list(query);
  }
}
