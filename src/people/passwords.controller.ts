import { Body, Controller, HttpCode, Post, Put, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ApiProblems } from '../http/api-problems.js';
import { Public } from '../http/public.js';
import { credentialOf } from './credential.js';
import { CurrentPrincipal } from './current-principal.js';
import { PasswordByLinkDto, PasswordChangeDto, PasswordSetDto } from './password.dto.js';
import { Passwords } from './passwords.js';
import type { Principal } from './principal.js';

@ApiTags('session')
@Controller('api/session')
export class PasswordsController {
  constructor(private readonly passwords: Passwords) {}

  @Put('password')
  @HttpCode(204)
  @ApiOperation({ summary: 'Change your password', description: 'This session goes on; every other one of yours is over.' })
  @ApiNoContentResponse({ description: 'Changed.' })
  @ApiProblems({ 400: ['invalid-request'], 429: ['too-many-attempts'] })
  change(@CurrentPrincipal() principal: Principal, @Body() change: PasswordChangeDto, @Req() request: FastifyRequest): Promise<void> {
    return this.passwords.change(principal, change, { token: credentialOf(request)!.token, address: request.ip });
  }

  @Post('set-password')
  @Public()
  @HttpCode(200)
  @ApiOperation({ summary: 'Set a password by the link that an administrator has given', description: 'A link is good for one time. Sign in afterwards.' })
  @ApiOkResponse({ type: PasswordSetDto })
  @ApiProblems({ 400: ['invalid-request'], 404: ['password-link-unknown'], 429: ['too-many-attempts'] })
  async setByLink(@Body() password: PasswordByLinkDto, @Req() { ip }: FastifyRequest): Promise<PasswordSetDto> {
    return { username: await this.passwords.setByLink(password, ip) };
  }
}
