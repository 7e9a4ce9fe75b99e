import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { Problem } from '../../http/problem.js';
import { visibleParks } from '../../people/principal.js';
import { Sessions } from '../../people/sessions.js';
import { coalesced } from '../coalesced.js';
import { NoticeInbox } from '../reading/notice-inbox.js';
import type { Listener } from './listener.js';
import { News, NOTICES_AT_ONCE, type MovedProject, type Pulse } from './news.js';

export const MOST_STREAMS_OF_A_PERSON = 8;
/** More at once are not told one by one: whoever listens reads anew. */
const MOST_PROJECTS = 200;
const MOST_NOTICES_BEHIND = 20_000;

/** Tells everybody who listens to this instance what is new, whichever instance it happened at. */
@Injectable()
export class LiveStreams implements OnModuleDestroy {
  private readonly listeners = new Set<Listener>();
  private readonly logger = new Logger(LiveStreams.name);
  private last: Pulse | null = null;
  readonly tellNews = coalesced(() => this.look());

  constructor(
    private readonly news: News,
    private readonly inbox: NoticeInbox,
    private readonly sessions: Sessions,
  ) {}

  @Interval('live-news', 1_000)
  async tick(): Promise<void> {
    if (this.listeners.size === 0) return;
    await this.tellNews().catch((fault: unknown) => this.logger.warn(`listeners could not be told: ${String(fault)}`));
  }

  @Interval('live-beat', 20_000)
  beat(): void {
    for (const { stream } of this.listeners) stream.beat();
  }

  /** From where a person will be told, once it listens. Throws the Problem that says why it may not listen. */
  async startingPoint(personId: string, lastEventId: number | null): Promise<number> {
    const streams = [...this.listeners].filter(({ principal }) => principal.id === personId).length;
    if (streams >= MOST_STREAMS_OF_A_PERSON) {
      throw Problem.of(429, 'too-many-streams', { about: { most: MOST_STREAMS_OF_A_PERSON }, headers: { 'retry-after': '30' } });
    }
    this.last ??= await this.news.pulse();
    const latest = await this.news.latestOf(personId);
    // An id beyond the latest is of a database that is no more, or nobody's: whoever brings it would wait for ever.
    return lastEventId === null ? latest : Math.min(lastEventId, latest);
  }

  add(listener: Listener): void {
    this.listeners.add(listener);
    listener.stream.onceClosed(() => this.listeners.delete(listener));
  }

  get size(): number {
    return this.listeners.size;
  }

  onModuleDestroy(): void {
    for (const { stream } of this.listeners) stream.end();
    this.listeners.clear();
  }

  private async look(): Promise<void> {
    await this.endRevoked();
    const since = this.last;
    const now = await this.news.pulse();
    this.last = now;
    const hasMoved = since !== null && (since.batch !== now.batch || since.through !== now.through);
    await this.tellNotices([...this.listeners].filter(({ isBehind }) => isBehind || hasMoved));
    if (hasMoved && this.listeners.size > 0) await this.tellProjects(since, now);
  }

  /** Who is signed out, or not active any more, hears nothing more; other roles count from now on. */
  private async endRevoked(): Promise<void> {
    await Promise.all(
      [...this.listeners].map(async (listener) => {
        const principal = await this.sessions.find(listener.token);
        if (principal) listener.principal = principal;
        else {
          listener.stream.end();
          this.listeners.delete(listener);
        }
      }),
    );
  }

  private async tellNotices(listeners: readonly Listener[]): Promise<void> {
    if (listeners.length === 0) return;
    const rows = await this.news.noticesFor(listeners.map(({ principal, after }) => ({ personId: principal.id, after })));
    const entries = new Map((await this.inbox.entries(rows)).map((entry) => [`${entry.id}`, entry]));
    for (const listener of listeners) {
      const mine = rows.filter(({ personId, after }) => personId === listener.principal.id && after === listener.after);
      for (const { id } of mine) if (entries.has(`${id}`)) listener.stream.send('notice', entries.get(`${id}`)!, id);
      listener.after = mine.at(-1)?.id ?? listener.after;
      listener.isBehind = mine.length === NOTICES_AT_ONCE;
    }
  }

  private async tellProjects(since: Pulse, now: Pulse): Promise<void> {
    const projects = now.through - since.through > MOST_NOTICES_BEHIND ? null : await this.news.projectsMoved(since, now);
    for (const listener of this.listeners) tellOf(projects, listener);
  }
}

function tellOf(projects: readonly MovedProject[] | null, { principal, stream }: Listener): void {
  const parks = visibleParks(principal);
  const mine = projects?.filter(({ park }) => parks === 'all' || parks.includes(park));
  if (!mine || mine.length > MOST_PROJECTS) return stream.send('refresh', {});
  for (const { id, version } of mine) stream.send('project', { id, version });
}
