import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Directory } from './directory.js';
import { DirectoryController } from './directory.controller.js';
import { Passwords } from './passwords.js';
import { PasswordsController } from './passwords.controller.js';
import { SessionController } from './session.controller.js';
import { SessionStore } from './session-store.js';
import { Sessions } from './sessions.js';
import { SignIn } from './sign-in.js';
import { SignInAttempts } from './sign-in-attempts.js';
import { SignedInGuard } from './signed-in.guard.js';

/** Who is asking, for which department and place, and what they may do. */
@Module({
  controllers: [SessionController, PasswordsController, DirectoryController],
  providers: [Directory, Passwords, SessionStore, Sessions, SignIn, SignInAttempts, { provide: APP_GUARD, useClass: SignedInGuard }],
  exports: [Sessions],
})
export class PeopleModule {}
