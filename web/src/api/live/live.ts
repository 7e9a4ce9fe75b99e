import type { QueryClient } from '@tanstack/react-query';
import { everythingMoved, moved, somethingMoved } from '../freshness.js';
import { sessionQuery } from '../session.js';
import { listen, NotHeard, type LiveEvent } from './stream.js';

/** `paused`: nobody is looking, so nobody listens. */
export type Connection = 'connecting' | 'open' | 'lost' | 'paused';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
const TOO_MANY_WAIT_MS = 30_000;
/** A page that nobody looks at gives its connection back: browsers have six for a site, over all their tabs. */
const UNSEEN_MS = 60_000;
/** What moves at once is asked for once. */
const GATHER_MS = 400;

/** Keeps the page's knowledge up to date with what others do, for as long as it is running. */
export class Live {
  private state: Connection = 'connecting';
  private lastId: string | null = null;
  private wait = FIRST_WAIT_MS;
  private hasMissed = false;
  private line: AbortController | null = null;
  private again: ReturnType<typeof setTimeout> | undefined;
  private unseen: ReturnType<typeof setTimeout> | undefined;
  private gathering: ReturnType<typeof setTimeout> | undefined;
  private readonly gathered = { projects: new Set<string>(), what: new Set<string>() };
  private readonly watchers = new Set<() => void>();

  constructor(private readonly client: QueryClient) {}

  readonly connection = (): Connection => this.state;

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  /** Answers how to stop. */
  start(): () => void {
    const seen = () => this.lookedAt(document.visibilityState === 'visible');
    const online = () => this.tryNow();
    const offline = () => this.line?.abort();
    document.addEventListener('visibilitychange', seen);
    addEventListener('online', online);
    addEventListener('offline', offline);
    void this.connect();
    return () => {
      document.removeEventListener('visibilitychange', seen);
      removeEventListener('online', online);
      removeEventListener('offline', offline);
      for (const timer of [this.again, this.unseen, this.gathering]) clearTimeout(timer);
      this.hangUp();
    };
  }

  readonly tryNow = (): void => {
    if (this.state !== 'lost') return;
    clearTimeout(this.again);
    this.wait = FIRST_WAIT_MS;
    void this.connect();
  };

  private async connect(): Promise<void> {
    const line = new AbortController();
    this.line = line;
    let wait: number | null = null;
    try {
      await listen('/api/stream', this.lastId, line.signal, () => this.opened(), (event) => this.hear(event));
    } catch (fault) {
      if (fault instanceof NotHeard && fault.status === 401) return this.signedOut();
      if (fault instanceof NotHeard && fault.status === 429) wait = TOO_MANY_WAIT_MS;
    }
    if (this.line !== line) return;
    this.tell('lost');
    this.hasMissed = true;
    wait ??= this.wait;
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT_MS);
    // Not all at the same moment, when a server comes back.
    this.again = setTimeout(() => void this.connect(), wait * (0.75 + Math.random() / 2));
  }

  private opened(): void {
    this.wait = FIRST_WAIT_MS;
    this.tell('open');
    if (!this.hasMissed) return;
    this.hasMissed = false;
    void everythingMoved(this.client);
  }

  private hear({ name, data, id }: LiveEvent): void {
    if (id !== null) this.lastId = id;
    if (name === 'refresh') return void everythingMoved(this.client);
    if (name === 'project') this.gathered.projects.add((data as { id: string }).id);
    if (name === 'notice') {
      this.gathered.what.add('notices');
      const { kind } = data as { kind: string };
      if (kind === 'order') this.gathered.what.add('orders');
      if (kind === 'calendar') this.gathered.what.add('calendars');
      if (kind === 'alerts') this.gathered.what.add('alerts');
    }
    this.gathering ??= setTimeout(() => this.pass(), GATHER_MS);
  }

  private pass(): void {
    this.gathering = undefined;
    const { projects, what } = this.gathered;
    if (projects.size > 0) void moved(this.client, ...projects);
    for (const each of what) void somethingMoved(this.client, each);
    projects.clear();
    what.clear();
  }

  private lookedAt(visible: boolean): void {
    clearTimeout(this.unseen);
    if (!visible) {
      this.unseen = setTimeout(() => {
        clearTimeout(this.again);
        this.hangUp();
        this.hasMissed = true;
        this.tell('paused');
      }, UNSEEN_MS);
    } else if (this.state === 'paused') {
      this.tell('connecting');
      void this.connect();
    }
  }

  private signedOut(): void {
    this.hangUp();
    this.client.setQueryData(sessionQuery.queryKey, null);
  }

  private hangUp(): void {
    const { line } = this;
    this.line = null;
    line?.abort();
  }

  private tell(state: Connection): void {
    this.state = state;
    for (const watcher of this.watchers) watcher();
  }
}
