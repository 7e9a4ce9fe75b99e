import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Problem } from '../../http/problem.js';
import { CurrentPrincipal } from '../../people/current-principal.js';
import type { Principal } from '../../people/principal.js';
import { ruleFaults } from '../channels/channel-faults.js';
import { ChannelStore } from '../channels/channel-store.js';
import { targetOf } from '../channels/channel-view.js';
import { PreferencesChangeDto, PreferencesDto, type PreferenceDto } from './preferences.dto.js';

@ApiTags('notices')
@Controller('api/notice-preferences')
export class PreferencesController {
  constructor(private readonly channels: ChannelStore) {}

  @Get()
  @ApiOperation({ summary: 'What you are told through which of your channels, and when' })
  @ApiOkResponse({ type: PreferencesDto })
  async read(@CurrentPrincipal() { id }: Principal): Promise<PreferencesDto> {
    const channels = await this.channels.ofPerson(id);
    return {
      rules: channels.map(({ key, title, kind, settings, rule }): PreferenceDto => {
        return { channel: key, title, kind, target: targetOf(settings), ...(rule as Pick<PreferenceDto, 'kinds' | 'leastLevel' | 'timing'>) };
      }),
    };
  }

  @Put()
  @ApiOperation({ summary: 'Choose what you are told through which of your channels, and when' })
  @ApiOkResponse({ type: PreferencesDto })
  async choose(@CurrentPrincipal() principal: Principal, @Body() { rules }: PreferencesChangeDto): Promise<PreferencesDto> {
    const mine = new Set((await this.channels.ofPerson(principal.id)).map(({ key }) => key));
    const errors = rules.flatMap((rule, at) => [
      ...(mine.has(rule.channel) ? [] : [{ field: `rules[${at}].channel`, reason: 'channel-not-yours' }]),
      ...ruleFaults(rule, `rules[${at}]`),
    ]);
    if (errors.length > 0) throw Problem.of(400, 'invalid-request', { errors });
    for (const { channel, ...rule } of rules) await this.channels.changeRule(channel, rule);
    return this.read(principal);
  }
}
