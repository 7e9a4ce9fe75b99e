import { applyDecorators } from '@nestjs/common';
import { ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { problemBody } from './problem-body.js';
import { PROBLEM_TEXTS } from './problem-catalogue.js';
import { ProblemDto } from './problem.dto.js';
import { Problem } from './problem.js';

export type ReasonsByStatus = Readonly<Record<number, readonly string[]>>;

/**
 * Documents the problems that a route answers with. Those that any such route can answer with (an invalid request, not
 * signed in, a role that is missing, nothing there, an internal error) are added to the document by themselves.
 */
export function ApiProblems(reasons: ReasonsByStatus): ClassDecorator & MethodDecorator {
  const responses = Object.entries(reasons).map(([status, of]) => ApiResponse({ status: Number(status), ...problemResponse(Number(status), of) }));
  return applyDecorators(...responses);
}

export function problemResponse(status: number, reasons: readonly string[]) {
  return {
    description: reasons.map((reason) => `\`${reason}\`: ${PROBLEM_TEXTS[reason]?.title.en ?? reason}`).join('; '),
    content: problemContent(Object.fromEntries(reasons.map((reason) => [reason, { value: exampleOf(status, reason) }]))),
  };
}

export function problemContent(examples?: Record<string, { value: object }>) {
  return { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) }, ...(examples && { examples }) } };
}

function exampleOf(status: number, reason: string): object {
  const errors = reason === 'invalid-request' ? [{ field: 'name', reason: 'required' }] : undefined;
  const body = problemBody(Problem.of(status, reason, { errors }), '/api/…', { language: 'zh', timeZone: 'Asia/Shanghai' });
  return { ...body, detail: body.detail.replace(/\{\w+\}/g, '…') };
}
