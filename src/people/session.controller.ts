import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ENV } from '../config/env-token.js';
import type { Env } from '../config/env.js';
import { ApiProblems } from '../http/api-problems.js';
import { Public } from '../http/public.js';
import { credentialOf, SESSION_COOKIE } from './credential.js';
import { CurrentPrincipal } from './current-principal.js';
import { Directory } from './directory.js';
import { visibleParks, type Principal } from './principal.js';
import { SignedInDto, SignInDto, WhoIsSignedInDto } from './session.dto.js';
import { Sessions } from './sessions.js';
import { SignIn } from './sign-in.js';
import { signedInUser } from './signed-in-user.js';

@ApiTags('session')
@Controller('api/session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly directory: Directory,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @Post()
  @Public()
  @HttpCode(200)
  @ApiOperation({ summary: 'Sign in', description: 'Answers a token for programs and sets an HTTP-only cookie for browsers.' })
  @ApiOkResponse({ type: SignedInDto })
  @ApiProblems({ 401: ['wrong-credentials'], 429: ['too-many-attempts'] })
  async open(@Body() { username, password }: SignInDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SignedInDto> {
    const token = await this.signIn.signIn(username, password, request.ip);
    const principal = await this.sessions.find(token);
    if (!principal) throw new Error('a session that was just opened is not there');
    reply.setCookie(SESSION_COOKIE, token, { ...this.cookie(), maxAge: this.env.sessionHours * 3600 });
    return { token, user: signedInUser(principal) };
  }

  @Get()
  @ApiOperation({ summary: 'Who is signed in, with which roles, and the names of the places' })
  @ApiOkResponse({ type: WhoIsSignedInDto })
  async read(@CurrentPrincipal() principal: Principal): Promise<WhoIsSignedInDto> {
    const held = principal.grants.flatMap(({ department }) => department ?? []);
    const [departments, parks] = await Promise.all([this.directory.departments(held), this.directory.parks(visibleParks(principal))]);
    return { user: signedInUser(principal), departments, parks };
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign out', description: 'The token is worthless from now on; at other instances after five seconds at most.' })
  @ApiNoContentResponse({ description: 'Signed out.' })
  async close(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const credential = credentialOf(request);
    if (credential) await this.sessions.close(credential.token);
    reply.clearCookie(SESSION_COOKIE, this.cookie());
  }

  private cookie() {
    return { path: '/', httpOnly: true, sameSite: 'strict', secure: this.env.cookieSecure } as const;
  }
}
