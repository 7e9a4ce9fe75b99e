import { createRouter } from '@tanstack/react-router';
import { Loading } from '../ui/states.js';
import { CrashPage } from './crash-page.js';
import { MissingPage } from './missing-page.js';
import { routeTree } from './routes.js';
import { parseAddress, writeAddress } from './address.js';

export const router = createRouter({
  routeTree,
  parseSearch: parseAddress,
  stringifySearch: writeAddress,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingComponent: Loading,
  defaultPendingMs: 150,
  defaultErrorComponent: CrashPage,
  defaultNotFoundComponent: MissingPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
