import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { startTestApp, type TestApp } from './test-app.js';

const SCRIPT = 'export const answer = 42;\n'.repeat(100);

describe('the built web application', () => {
  let app: TestApp;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'web-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>页面</title>');
    writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg" />');
    writeFileSync(join(folder, 'assets/main-a1b2c3.js'), SCRIPT);
    writeFileSync(join(folder, 'assets/main-a1b2c3.js.br'), brotliCompressSync(SCRIPT));
    app = await startTestApp({ env: { webFolder: folder } });
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  const asBrowser = (path: string) => app.anyone.get(path).set('Accept', 'text/html,application/xhtml+xml,*/*;q=0.8');

  it.each(['/', '/sign-in', '/projects/0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c?item=a', '/applicant/abc', '/orders'])('answers people at %s with its page, which is always asked for anew', async (path) => {
    const { text, headers } = await asBrowser(path).expect(200).expect('content-type', /html/);
    expect(text).toContain('<title>页面</title>');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
  });

  it.each(['/api/nothing', '/api', '/health/nothing', '/problems/not-found', '/assets/gone-000000.js'])('leaves %s to who answers there', async (path) => {
    const { headers } = await asBrowser(path).expect(404);
    expect(headers['content-type']).toContain('application/problem+json');
  });

  it('answers programs that find nothing as before', async () => {
    await app.anyone.get('/no-such-page').expect(404).expect('content-type', /problem\+json/);
    await app.anyone.post('/no-such-page').set('Accept', 'text/html').expect(404).expect('content-type', /problem\+json/);
  });

  it('sends scripts compressed, and lets browsers keep them for ever', async () => {
    const { text, headers } = await app.anyone.get('/assets/main-a1b2c3.js').set('Accept-Encoding', 'br').expect(200);
    expect(headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding' });
    expect(headers['content-type']).toContain('javascript');
    expect(text).toBe(SCRIPT);
    const plain = await app.anyone.get('/assets/main-a1b2c3.js').set('Accept-Encoding', 'identity').expect(200);
    expect(plain.headers['content-encoding']).toBeUndefined();
  });

  it('sends the rest to be asked for anew', async () => {
    await app.anyone.get('/favicon.svg').expect(200).expect('cache-control', 'no-cache').expect('content-type', /svg/);
  });

  it.each(['/../package.json', '/assets/..%2findex.html', '/assets/%2e%2e/index.html', '/assets//main-a1b2c3.js'])('hands out nothing by way of %s', async (path) => {
    const { text } = await app.anyone.get(path);
    expect(text).not.toContain('devDependencies');
    expect(text).not.toContain('answer = 42');
  });
});

describe('a server without the web application', () => {
  it('says at its address that there is only the API', async () => {
    const app = await startTestApp({ env: { webFolder: join(tmpdir(), 'no-such-folder') } });
    const { text } = await app.anyone.get('/').expect(200).expect('content-type', /text\/plain/);
    expect(text).toContain('npm run build');
    await app.anyone.get('/sign-in').set('Accept', 'text/html').expect(404);
    await app.close();
  });
});
