import { ConfigurationError } from './config/configuration-error.js';
import { connectionFault } from './database/connection-fault.js';
import { DatabaseRefusal } from './database/database-refusal.js';

interface ListenFault {
  readonly code: string;
  readonly address?: string;
  readonly port?: number;
  /** That was looked up, and not found. */
  readonly hostname?: string;
}

/** Why the program does not start, in sentences for who started it; a stack only for what nobody foresaw. */
export function explainFailedStart(fault: unknown, databaseUrl: string | null = null): string {
  if (fault instanceof ConfigurationError) return fault.message;
  if (fault instanceof DatabaseRefusal) return `Cannot start: ${fault.message}.`;
  const { code, address, port, hostname } = fault as ListenFault;
  if (code === 'EADDRINUSE') return `Cannot start: port ${port} of ${address} is taken; set PORT to one that is free.`;
  if (code === 'EACCES') return `Cannot start: this user may not listen on port ${port}; set PORT to one above 1023.`;
  if (code === 'EADDRNOTAVAIL') return `Cannot start: this machine has no address ${address}; set HOST to one that it has.`;
  if (hostname !== undefined && hostname !== hostOf(databaseUrl)) return `Cannot start: HOST is ${hostname}, which is no address of this machine.`;
  const database = databaseUrl === null ? null : connectionFault(fault, databaseUrl);
  if (database !== null) return `Cannot start: ${database}.`;
  return `Cannot start: ${fault instanceof Error ? fault.stack : String(fault)}`;
}

function hostOf(url: string | null): string | null {
  return url === null ? null : new URL(url).hostname;
}
