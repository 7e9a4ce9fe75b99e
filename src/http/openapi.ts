import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { describeTexts } from './openapi-fields.js';
import { nameOperations } from './openapi-names.js';
import { completeOperations } from './openapi-operations.js';
import { ProblemDto } from './problem.dto.js';

/** The document of the API at /api/openapi.json, and a page to read and try it at /api/docs. */
export function documentRoutes(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => describeApi(app), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: '审批编排 API',
    // Without it the page asks a server on the internet whether the document is valid.
    swaggerOptions: { validatorUrl: null },
  });
}

/** The OpenAPI document: every route with its shapes, and the problems that it answers with. */
export function describeApi(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Approval orchestrator')
    .setDescription('Carries construction-project approvals (工程建设项目审批) from filing to acceptance. Refusals are problem details (RFC 9457) with a stable `reason`.')
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'token')
    .addCookieAuth('session', { type: 'apiKey', in: 'cookie' }, 'cookie')
    .build();
  return nameOperations(describeTexts(completeOperations(SwaggerModule.createDocument(app, config, { extraModels: [ProblemDto] }))));
}
