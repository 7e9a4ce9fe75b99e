import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { ShapeClass } from '../http/shape.js';
import { validateShape } from '../http/validate-shape.js';

/** A body of which everything may be left out, and hence the body itself. */
export const OptionalBody = createParamDecorator((target: ShapeClass, context: ExecutionContext): object => {
  return validateShape(target, context.switchToHttp().getRequest<FastifyRequest>().body ?? {});
});
