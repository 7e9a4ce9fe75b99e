import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Exported } from '../../http/export/exported.js';
import { CurrentPrincipal } from '../../people/current-principal.js';
import type { Principal } from '../../people/principal.js';
import { NOTICE_TABLE } from './notice-table.js';
import { NoticesDto, NoticesQueryDto, ReadMarkDto, UnreadDto } from './notice.dto.js';
import { NoticeInbox } from './notice-inbox.js';

@ApiTags('notices')
@Controller('api/notices')
export class NoticesController {
  constructor(private readonly inbox: NoticeInbox) {}

  @Get()
  @ApiOperation({ summary: 'What you have been told', description: 'Newest first. A notice arrives within seconds of what it tells.' })
  @Exported(NOTICE_TABLE)
  @ApiOkResponse({ type: NoticesDto })
  list(@CurrentPrincipal() { id }: Principal, @Query() query: NoticesQueryDto): Promise<NoticesDto> {
    return this.inbox.list(id, query);
  }

  @Post('read')
  @HttpCode(200)
  @ApiOperation({ summary: 'Mark notices as read', description: 'Give either `ids` or `upTo`. Ids that are not yours are passed over.' })
  @ApiOkResponse({ type: UnreadDto })
  async markRead(@CurrentPrincipal() { id }: Principal, @Body() mark: ReadMarkDto): Promise<UnreadDto> {
    return { unread: await this.inbox.markRead(id, mark) };
  }
}
