import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Live, type Connection } from './live.js';

/** Listens for as long as the component is there. */
export function useLive(): { readonly connection: Connection; readonly tryNow: () => void } {
  const client = useQueryClient();
  const [live] = useState(() => new Live(client));
  useEffect(() => live.start(), [live]);
  const connection = useSyncExternalStore(live.watch, live.connection);
  return { connection, tryNow: live.tryNow };
}
