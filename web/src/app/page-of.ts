import { lazyRouteComponent, type AsyncRouteComponent } from '@tanstack/react-router';
import { patiently } from '../api/patiently.js';

/**
 * The page of a feature, fetched when it is first needed. Its module exports it as `Page`; what it asks of the router is not
 * looked at here, because the router's own type comes of this.
 */
export function pageOf(load: () => Promise<{ readonly Page: unknown }>): AsyncRouteComponent<object> {
  return lazyRouteComponent(() => patiently(load) as Promise<{ readonly Page: () => null }>, 'Page') as AsyncRouteComponent<object>;
}
