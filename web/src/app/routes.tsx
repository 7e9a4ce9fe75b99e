import { createRootRoute, createRoute, Outlet, redirect } from '@tanstack/react-router';
import { overviewAddress } from '../api/overview-address.js';
import { casesAddress } from '../api/overview-cases.js';
import { queryClient } from '../api/query-client.js';
import { sessionQuery, type User } from '../api/session.js';
import { todayQuery } from '../api/today.js';
import { calendarsAddress } from '../features/admin-calendars/calendars-address.js';
import { changesAddress } from '../features/admin-changes/changes-address.js';
import { channelsAddress, deliveriesAddress } from '../features/admin-channels/channels-address.js';
import { peopleAddress } from '../features/admin-people/people-address.js';
import { placesAddress } from '../features/admin-places/places-address.js';
import { agentDeskAddress } from '../features/agent-desk/agent-desk-address.js';
import { officerDeskAddress } from '../features/officer-desk/officer-desk-address.js';
import { alertsAddress } from '../features/alerts/alerts-address.js';
import { newOrderAddress, ordersAddress } from '../features/orders/orders-address.js';
import { overviewFiguresAddress } from '../features/overview-figures/overview-figures-address.js';
import { projectAddress } from '../features/project/project-address.js';
import { projectsAddress } from '../features/projects/projects-address.js';
import { registrationAddress } from '../features/registration/registration-address.js';
import { desksOf, firstDesk } from './desks.js';
import { MissingPage } from './missing-page.js';
import { NoDeskPage } from './no-desk-page.js';
import { pageOf } from './page-of.js';

type Address = Record<string, unknown>;

const root = createRootRoute({ component: Outlet });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: ({ to }: Address): { to?: string } => (isOwnPath(to) ? { to } : {}),
  component: pageOf(() => import('../features/sign-in/sign-in-page.js')),
});

/** For the applicant, who has a link and no account. */
const applicant = createRoute({
  getParentRoute: () => root,
  path: '/applicant/$token',
  component: pageOf(() => import('../features/applicant/applicant-page.js')),
});

const setPassword = createRoute({
  getParentRoute: () => root,
  path: '/set-password',
  component: pageOf(() => import('../features/password/set-password-page.js')),
});

/** Everything behind the sign-in page. */
const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: ({ location }) => signedIn(location.href),
  component: pageOf(() => import('./shell/shell.js')),
});

/** Without the shell: nobody clicks in a meeting room. */
const bigScreen = createRoute({
  getParentRoute: () => root,
  path: '/big-screen',
  beforeLoad: ({ location }) => signedIn(location.href),
  validateSearch: overviewAddress,
  component: pageOf(() => import('../features/big-screen/big-screen-page.js')),
});

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad({ context: { user } }) {
    if (desksOf(user).length > 0) throw redirect({ to: firstDesk(user).home, replace: true });
  },
  component: NoDeskPage,
});

const agentDesk = createRoute({
  getParentRoute: () => shell,
  path: '/agent',
  validateSearch: agentDeskAddress,
  component: pageOf(() => import('../features/agent-desk/agent-desk-page.js')),
});

const officerDesk = createRoute({
  getParentRoute: () => shell,
  path: '/officer',
  validateSearch: officerDeskAddress,
  component: pageOf(() => import('../features/officer-desk/officer-desk-page.js')),
});

const leaderDesk = createRoute({
  getParentRoute: () => shell,
  path: '/leader',
  validateSearch: overviewAddress,
  component: pageOf(() => import('../features/leader-desk/leader-desk-page.js')),
});

const overviewFigures = createRoute({
  getParentRoute: () => shell,
  path: '/leader/figures',
  validateSearch: overviewFiguresAddress,
  component: pageOf(() => import('../features/overview-figures/overview-figures-page.js')),
});

const overviewCases = createRoute({
  getParentRoute: () => shell,
  path: '/leader/cases',
  validateSearch: casesAddress,
  component: pageOf(() => import('../features/overview-cases/overview-cases-page.js')),
});

const orders = createRoute({
  getParentRoute: () => shell,
  path: '/orders',
  validateSearch: ordersAddress,
  component: pageOf(() => import('../features/orders/orders-page.js')),
});

const newOrder = createRoute({
  getParentRoute: () => shell,
  path: '/orders/new',
  validateSearch: newOrderAddress,
  component: pageOf(() => import('../features/orders/new-order-page.js')),
});

const alerts = createRoute({
  getParentRoute: () => shell,
  path: '/alerts',
  validateSearch: alertsAddress,
  component: pageOf(() => import('../features/alerts/alerts-page.js')),
});

const order = createRoute({
  getParentRoute: () => shell,
  path: '/orders/$orderId',
  component: pageOf(() => import('../features/orders/order-page.js')),
});

const projects = createRoute({
  getParentRoute: () => shell,
  path: '/projects',
  validateSearch: projectsAddress,
  component: pageOf(() => import('../features/projects/projects-page.js')),
});

const registration = createRoute({
  getParentRoute: () => shell,
  path: '/projects/new',
  validateSearch: registrationAddress,
  component: pageOf(() => import('../features/registration/registration-page.js')),
});

const project = createRoute({
  getParentRoute: () => shell,
  path: '/projects/$projectId',
  validateSearch: projectAddress,
  component: pageOf(() => import('../features/project/project-page.js')),
});

const notices = createRoute({
  getParentRoute: () => shell,
  path: '/notices',
  validateSearch: ({ unread }: Address): { unread?: 'true' } => (unread === 'true' ? { unread } : {}),
  component: pageOf(() => import('../features/notices/notices-page.js')),
});

const calendars = createRoute({
  getParentRoute: () => shell,
  path: '/calendars',
  validateSearch: calendarsAddress,
  component: pageOf(() => import('../features/admin-calendars/calendars-page.js')),
});

const workflows = createRoute({
  getParentRoute: () => shell,
  path: '/workflows',
  component: pageOf(() => import('../features/admin-workflows/workflows-page.js')),
});

const workflowPublication = createRoute({
  getParentRoute: () => shell,
  path: '/workflows/publish',
  component: pageOf(() => import('../features/admin-workflows/publish-page.js')),
});

const workflow = createRoute({
  getParentRoute: () => shell,
  path: '/workflows/$key/$version',
  validateSearch: ({ item }: Address): { item?: string } => (typeof item === 'string' && item !== '' ? { item } : {}),
  component: pageOf(() => import('../features/admin-workflows/workflow-page.js')),
});

const noticePreferences = createRoute({
  getParentRoute: () => shell,
  path: '/notices/preferences',
  component: pageOf(() => import('../features/notice-preferences/preferences-page.js')),
});

const password = createRoute({
  getParentRoute: () => shell,
  path: '/password',
  component: pageOf(() => import('../features/password/password-page.js')),
});

const people = createRoute({
  getParentRoute: () => shell,
  path: '/people',
  validateSearch: peopleAddress,
  component: pageOf(() => import('../features/admin-people/people-page.js')),
});

const person = createRoute({
  getParentRoute: () => shell,
  path: '/people/$personId',
  component: pageOf(() => import('../features/admin-people/person-page.js')),
});

const departments = createRoute({
  getParentRoute: () => shell,
  path: '/departments',
  validateSearch: placesAddress,
  component: pageOf(() => import('../features/admin-places/departments-page.js')),
});

const parks = createRoute({
  getParentRoute: () => shell,
  path: '/parks',
  validateSearch: placesAddress,
  component: pageOf(() => import('../features/admin-places/parks-page.js')),
});

const changes = createRoute({
  getParentRoute: () => shell,
  path: '/changes',
  validateSearch: changesAddress,
  component: pageOf(() => import('../features/admin-changes/changes-page.js')),
});

const channels = createRoute({
  getParentRoute: () => shell,
  path: '/channels',
  validateSearch: channelsAddress,
  component: pageOf(() => import('../features/admin-channels/channels-page.js')),
});

/** No channel is called so: keys have no underscore. */
const newChannel = createRoute({
  getParentRoute: () => shell,
  path: '/channels/new_channel',
  component: pageOf(() => import('../features/admin-channels/new-channel-page.js')),
});

const channel = createRoute({
  getParentRoute: () => shell,
  path: '/channels/$channelKey',
  component: pageOf(() => import('../features/admin-channels/channel-page.js')),
});

const deliveries = createRoute({
  getParentRoute: () => shell,
  path: '/deliveries',
  validateSearch: deliveriesAddress,
  component: pageOf(() => import('../features/admin-channels/deliveries-page.js')),
});

const evaluations = createRoute({
  getParentRoute: () => shell,
  path: '/evaluations',
  component: pageOf(() => import('../features/admin-evaluations/evaluations-page.js')),
});

/** Whoever has lost the way still has the navigation. */
const missing = createRoute({ getParentRoute: () => shell, path: '$', component: MissingPage });

export const routeTree = root.addChildren([
  signIn,
  bigScreen,
  applicant,
  setPassword,
  shell.addChildren([home, agentDesk, officerDesk, leaderDesk, overviewFigures, overviewCases, orders, newOrder, order, alerts, projects, registration, project, notices, noticePreferences, password, calendars, workflows, workflowPublication, workflow, people, person, departments, parks, changes, channels, newChannel, channel, deliveries, evaluations, missing]),
]);

/** Who is signed in; whoever is not goes to do so, and comes back. */
async function signedIn(href: string): Promise<{ readonly user: User }> {
  const [user] = await Promise.all([queryClient.ensureQueryData(sessionQuery), queryClient.prefetchQuery(todayQuery)]);
  if (user) return { user };
  throw redirect({ to: '/sign-in', search: href === '/' ? {} : { to: href }, replace: true });
}

/** A place in this application to go on to, and nowhere else. */
function isOwnPath(value: unknown): value is string {
  return typeof value === 'string' && /^\/(?![/\\])/.test(value);
}
