import { Controller, Get, Headers, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiProblems } from '../../http/api-problems.js';
import { credentialOf } from '../../people/credential.js';
import { CurrentPrincipal } from '../../people/current-principal.js';
import type { Principal } from '../../people/principal.js';
import { EventStream } from './event-stream.js';
import { LiveStreams } from './live-streams.js';

const DESCRIPTION = `Server-sent events. \`notice\`: an entry of /api/notices, whose id is the event's; \`project\`: id and version of a project in
your parks that has moved; \`refresh\`: so much has moved that it is not told one by one. With Last-Event-ID the notices after it are
sent first. The stream ends when the session does.`;

const EXAMPLE = 'id: 1042\nevent: notice\ndata: {"id":1042,"kind":"fact","title":{"zh":"建筑工程施工许可证：已受理","en":"Construction permit: accepted"}}\n\n';

@ApiTags('notices')
@Controller('api/stream')
export class StreamController {
  constructor(private readonly streams: LiveStreams) {}

  @Get()
  @ApiOperation({ summary: 'Live: your notices, and projects that move', description: DESCRIPTION })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'The id of the last notice that you have.', schema: { type: 'string', example: '1042' } })
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' }, example: EXAMPLE } } })
  @ApiProblems({ 429: ['too-many-streams'] })
  async listen(
    @CurrentPrincipal() principal: Principal,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Headers('last-event-id') lastEventId?: string,
  ): Promise<void> {
    const resumed = lastEventId !== undefined && /^\d{1,15}$/.test(lastEventId) ? Number(lastEventId) : null;
    const after = await this.streams.startingPoint(principal.id, resumed);
    const stream = new EventStream(reply);
    if (request.method === 'HEAD') return stream.end();
    // What has come since the starting point was read, it is told at the next look.
    this.streams.add({ token: credentialOf(request)!.token, stream, principal, after, isBehind: true });
  }
}
