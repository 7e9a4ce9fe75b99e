import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../http/problem.js';
import { IS_PUBLIC } from '../http/public.js';
import { credentialOf } from './credential.js';
import type {} from './current-principal.js';
import { holdsRole, type Principal, type Role } from './principal.js';
import { REQUIRED_ROLES } from './roles.js';
import { mayUseCookie } from './same-origin.js';
import { Sessions } from './sessions.js';

/** Whom a route is for. */
interface Admission {
  readonly controller: unknown;
  readonly isPublic: boolean;
  readonly roles: readonly Role[] | undefined;
}

/** Every route is for people who are signed in, unless it says `@Public()`; and for the roles that it names. */
@Injectable()
export class SignedInGuard implements CanActivate {
  private readonly admissions = new Map<unknown, Admission>();

  constructor(
    private readonly sessions: Sessions,
    private readonly reflector: Reflector,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const { isPublic, roles } = this.admissionTo(context);
    if (isPublic) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const credential = credentialOf(request);
    if (!credential) throw notSignedIn();
    if (credential.carriedBy === 'cookie' && !mayUseCookie(request)) throw Problem.of(403, 'cross-site-request');
    const principal = this.sessions.find(credential.token);
    if (principal instanceof Promise) return principal.then((found) => admit(request, found, roles));
    return admit(request, principal, roles);
  }

  private admissionTo(context: ExecutionContext): Admission {
    const [handler, controller] = [context.getHandler(), context.getClass()];
    const known = this.admissions.get(handler);
    // A route may be inherited by several controllers.
    if (known?.controller === controller) return known;
    const places = [handler, controller];
    const isPublic = this.reflector.getAllAndOverride<boolean | undefined>(IS_PUBLIC, places) ?? false;
    const admission = { controller, isPublic, roles: this.reflector.getAllAndOverride<readonly Role[] | undefined>(REQUIRED_ROLES, places) };
    this.admissions.set(handler, admission);
    return admission;
  }
}

function admit(request: FastifyRequest, principal: Principal | null, roles: readonly Role[] | undefined): boolean {
  if (!principal) throw notSignedIn();
  request.principal = principal;
  if (roles && !roles.some((role) => holdsRole(principal, role))) {
    throw Problem.of(403, 'role-required', { about: { roles }, extensions: { roles } });
  }
  return true;
}

function notSignedIn(): Problem {
  return Problem.of(401, 'not-signed-in', { headers: { 'www-authenticate': 'Bearer' } });
}
