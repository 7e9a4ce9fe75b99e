import { Injectable, UnauthorizedException, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { MoreThan, Repository } from 'typeorm';
import { Session, type Person } from './entities.js';

/** What we use of a request of Express. */
export interface SignedInRequest {
  readonly headers: { readonly authorization?: string };
  person: Person;
}

/** Looks the bearer's session up in the database. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(@InjectRepository(Session) private readonly sessions: Repository<Session>) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const token = request.headers.authorization?.replace(/^Bearer /, '');
    const session = token && (await this.sessions.findOneBy({ token, expiresAt: MoreThan(new Date()) }));
    if (!session) throw new UnauthorizedException();
    request.person = session.person;
    return true;
  }
}
