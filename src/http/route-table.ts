import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyInstance {
    readonly routeTable: RouteTable;
  }
}

export interface Route {
  readonly method: string;
  /** With its parameters, like `/api/projects/:id`. */
  readonly pattern: string;
}

/** Lets the server know its own routes; before the first of them is registered. */
export function tabulateRoutes(instance: FastifyInstance): void {
  const table = new RouteTable();
  instance.decorate('routeTable', table);
  instance.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) table.add({ method: one, pattern: url });
  });
}

export class RouteTable {
  private readonly registered: Route[] = [];

  add(route: Route): void {
    this.registered.push(route);
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
