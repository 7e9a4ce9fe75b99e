import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Env } from '../config/env.js';

/** Everything comes from here; styles may be inline, because the interface and Swagger's page set them so. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export async function setSecurityHeaders(app: NestFastifyApplication, { cookieSecure }: Pick<Env, 'cookieSecure'>): Promise<void> {
  await app.register(helmet, {
    // Helmet would put the policy together anew for every request.
    contentSecurityPolicy: false,
    strictTransportSecurity: cookieSecure,
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    // For browsers that are no longer.
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  });
  app.getHttpAdapter().getInstance().addHook('onRequest', (_request, reply, done) => {
    void reply.header('content-security-policy', CONTENT_SECURITY_POLICY);
    done();
  });
}
