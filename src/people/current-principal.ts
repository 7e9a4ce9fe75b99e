import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Principal } from './principal.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; set by the guard, and null where nobody needs to be signed in. */
    principal: Principal | null;
  }
}

/** The person who asks. For routes that are not public. */
export const CurrentPrincipal = createParamDecorator((_data: unknown, context: ExecutionContext): Principal => {
  return currentPrincipal(context.switchToHttp().getRequest<FastifyRequest>());
});

export function currentPrincipal({ principal }: FastifyRequest): Principal {
  if (!principal) throw new Error('a public route has no current principal');
  return principal;
}
