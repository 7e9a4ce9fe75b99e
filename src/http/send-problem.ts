import type { FastifyReply, FastifyRequest } from 'fastify';
import { preferredLanguage } from './language.js';
import { problemBody } from './problem-body.js';
import type { Problem } from './problem.js';

export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem, timeZone: string): void {
  const language = preferredLanguage(request.headers['accept-language']);
  const path = request.url.split('?', 1)[0]!;
  void reply
    .code(problem.status)
    .headers({ ...problem.content.headers, 'cache-control': 'no-store', 'content-language': language, vary: 'accept-language' })
    .type('application/problem+json')
    .send(JSON.stringify(problemBody(problem, path, { language, timeZone })));
}
