import { useMutation } from '@tanstack/react-query';
import { answered, api } from './client.js';

/** By a link that is good for one time; answers whose password it is. */
export function useSetPassword() {
  return useMutation({
    mutationFn: (body: { readonly token: string; readonly newPassword: string }) => answered(api.POST('/api/session/set-password', { body })),
  });
}

/** One's own. All other sessions of the person end. */
export function useChangePassword() {
  return useMutation({
    mutationFn: (body: { readonly oldPassword: string; readonly newPassword: string }) => answered(api.PUT('/api/session/password', { body })),
  });
}
