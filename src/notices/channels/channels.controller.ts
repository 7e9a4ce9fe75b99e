import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '../../http/api-problems.js';
import { Exported } from '../../http/export/exported.js';
import { CurrentPrincipal } from '../../people/current-principal.js';
import type { Principal } from '../../people/principal.js';
import { Roles } from '../../people/roles.js';
import { ChannelActivities, type ChannelActivity } from './channel-activities.js';
import { ChannelAdministration } from './channel-administration.js';
import { ChannelChangeDto, ChannelDto, ChannelsDto, ChannelTestDto, NewChannelDto } from './channel.dto.js';
import { CHANNEL_TABLE } from './channel-table.js';
import { ChannelStore } from './channel-store.js';
import { channelView } from './channel-view.js';

const KEY = { name: 'key', description: 'Key of the channel.', example: 'housing-dingtalk' };

@ApiTags('channels')
@Controller('api/channels')
@Roles('administrator')
export class ChannelsController {
  constructor(
    private readonly store: ChannelStore,
    private readonly activities: ChannelActivities,
    private readonly administration: ChannelAdministration,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The ways in which people are told outside the application, and whether they work' })
  @Exported(CHANNEL_TABLE)
  @ApiOkResponse({ type: ChannelsDto })
  async list(): Promise<ChannelsDto> {
    const [channels, activities] = await Promise.all([this.store.all(), this.activities.all()]);
    return { channels: channels.map((channel) => ({ ...channelView(channel), ...(activities.get(channel.key) ?? NOTHING_SENT) })) };
  }

  @Post()
  @ApiOperation({ summary: 'Set up a channel', description: 'A webhook, a group robot of DingTalk, WeCom or Feishu, or a mailbox, for a person or a group.' })
  @ApiCreatedResponse({ type: ChannelDto })
  @ApiProblems({ 409: ['channel-key-taken'] })
  async add(@CurrentPrincipal() actor: Principal, @Body() channel: NewChannelDto): Promise<ChannelDto> {
    return channelView(await this.administration.add(actor, channel));
  }

  @Put(':key')
  @ApiParam(KEY)
  @ApiOperation({ summary: 'Change a channel', description: 'URL, secret and address stay as they are unless they are given.' })
  @ApiOkResponse({ type: ChannelDto })
  @ApiProblems({ 404: ['channel-not-found'] })
  async change(@CurrentPrincipal() actor: Principal, @Param('key') key: string, @Body() change: ChannelChangeDto): Promise<ChannelDto> {
    return channelView(await this.administration.change(actor, key, change));
  }

  @Delete(':key')
  @HttpCode(204)
  @ApiParam(KEY)
  @ApiOperation({ summary: 'Remove a channel', description: 'What waits for it is given up.' })
  @ApiNoContentResponse({ description: 'Removed.' })
  @ApiProblems({ 404: ['channel-not-found'] })
  remove(@CurrentPrincipal() actor: Principal, @Param('key') key: string): Promise<void> {
    return this.administration.remove(actor, key);
  }

  @Post(':key/test')
  @HttpCode(200)
  @ApiParam(KEY)
  @ApiOperation({ summary: 'Try a channel with a message' })
  @ApiOkResponse({ type: ChannelTestDto })
  @ApiProblems({ 404: ['channel-not-found'] })
  test(@Param('key') key: string): Promise<ChannelTestDto> {
    return this.administration.test(key);
  }
}

/** Of a channel that has been set up while it was being asked. */
const NOTHING_SENT: ChannelActivity = { personName: null, lastSentAt: null, waiting: 0, givenUp: 0, unknown: 0 };
