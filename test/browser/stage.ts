import type { Browser, BrowserContext, Page } from 'playwright-core';

import { Sessions } from '../../src/people/sessions.js';
import { startTestApp, type TestApp, type TestSettings } from '../api/test-app.js';
import { builtWeb } from './built-web.js';
import { startChromium } from './chromium.js';

export type Language = 'zh' | 'en';

export interface PageSettings {
  readonly language?: Language;
  readonly width?: number;
  readonly height?: number;
}

/** The real application with its web pages, and one browser for the whole test file. */
export interface Stage {
  readonly app: TestApp;
  /** A browser session of its own, at the first page; nobody is signed in. */
  anybodysPage(settings?: PageSettings): Promise<Page>;
  /** The same, with this person signed in, at the desk; by username or id. */
  signedInPage(person: string, settings?: PageSettings): Promise<Page>;
  /** What browsers have complained about so far: errors of scripts, and what the content security policy has stopped. */
  complaints(): readonly string[];
  close(): Promise<void>;
}

const PATIENCE_MS = 10_000;

export async function openStage(settings: TestSettings = {}): Promise<Stage> {
  const [app, browser] = await Promise.all([startTestApp({ ...settings, env: { ...settings.env, webFolder: builtWeb() } }), startChromium()]);
  const complaints: string[] = [];
  const opened = async (page: PageSettings, prepare: (context: BrowserContext) => Promise<void>): Promise<Page> => {
    const context = await newContext(browser, page);
    await prepare(context);
    return pageOf(context, app.url, complaints);
  };
  return {
    app,
    anybodysPage: (page = {}) => opened(page, async () => undefined),
    signedInPage: (person, page = {}) => opened(page, (context) => enter(context, app, app.people.get(person) ?? person)),
    complaints: () => complaints,
    async close() {
      await browser.close();
      await app.close();
    },
  };
}

async function newContext(browser: Browser, { language = 'zh', width = 1366, height = 768 }: PageSettings): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'zh-CN', reducedMotion: 'reduce' });
  context.setDefaultTimeout(PATIENCE_MS);
  // Remembered as by a visit before; who changes it afterwards is not contradicted.
  await context.addInitScript(`localStorage.language ??= '${language}'`);
  return context;
}

async function enter(context: BrowserContext, app: TestApp, id: string): Promise<void> {
  const value = await app.nest.get(Sessions).open(id);
  await context.addCookies([{ name: 'session', value, url: app.url, httpOnly: true, sameSite: 'Strict' }]);
}

async function pageOf(context: BrowserContext, url: string, complaints: string[]): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // What the server refuses is told on the page; the browser tells it again.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text());
  });
  await page.goto(url);
  return page;
}
