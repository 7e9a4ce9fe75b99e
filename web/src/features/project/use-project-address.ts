import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ProjectAddress } from './project-address.js';

const route = getRouteApi('/shell/projects/$projectId');

type Changes = { readonly [Key in keyof ProjectAddress]?: ProjectAddress[Key] | undefined };

export interface AddressedProject {
  readonly address: ProjectAddress;
  /** Opening a tab or an item is a step that Back undoes; how something is shown is not. */
  readonly go: (changes: Changes) => void;
  readonly show: (changes: Changes) => void;
}

/** What of the project the address says is looked at, and how to look at something else. */
export function useProjectAddress(): AddressedProject {
  const address = route.useSearch();
  const navigate = useNavigate();
  const to = (changes: Changes, replace: boolean) => void navigate({ to: '.', search: ((before: ProjectAddress) => without(before, changes)) as never, replace, resetScroll: false });
  return { address, go: (changes) => to(changes, false), show: (changes) => to(changes, true) };
}

function without(before: ProjectAddress, changes: Changes): ProjectAddress {
  return Object.fromEntries(Object.entries({ ...before, ...changes }).filter(([, value]) => value !== undefined)) as ProjectAddress;
}
