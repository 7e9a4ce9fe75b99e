import type { FastifyInstance } from 'fastify';

export interface Route {
  readonly method: string;
  /** With its parameters, like `/api/projects/:id`. */
  readonly pattern: string;
}

/** The routes that the application answers, as they are registered. */
export class RouteTable {
  private readonly registered: Route[] = [];

  constructor(instance: FastifyInstance) {
    instance.addHook('onRoute', ({ method, url }) => {
      for (const one of [method].flat()) this.registered.push({ method: one, pattern: url });
    });
  }

  get routes(): readonly Route[] {
    return this.registered;
  }

  methodsAt(url: string): readonly string[] {
    const segments = url.split('?', 1)[0]!.split('/');
    const matching = this.registered.filter(({ pattern }) => matches(pattern.split('/'), segments));
    return [...new Set(matching.map(({ method }) => method))].sort();
  }
}

function matches(pattern: readonly string[], segments: readonly string[]): boolean {
  if (pattern.includes('*')) return false;
  return pattern.length === segments.length && pattern.every((part, at) => part === segments[at] || (part.startsWith(':') && segments[at] !== ''));
}
