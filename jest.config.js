/** Tests run as native ES modules (NestJS 12 is ESM only) against a PostgreSQL that they start themselves. */
export default {
  testEnvironment: '<rootDir>/test/database/failure-aware-environment.ts',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest'],
    // @fastify/static requires this ES module, which Node can and Jest cannot before Node 24.9.
    '/node_modules/content-disposition/.+\\.js$': ['@swc/jest', { swcrc: false, module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!content-disposition/)'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  globalSetup: '<rootDir>/test/database/start-server.ts',
  globalTeardown: '<rootDir>/test/database/stop-server.ts',
  testTimeout: 60_000,
  maxWorkers: 2,
};
