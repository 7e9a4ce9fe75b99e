const UNREACHABLE = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', '53300', '3D000']);

/** Whether the database cannot be reached, which passes, rather than having refused a statement, which is a fault of ours. */
export function isDatabaseUnavailable(thrown: unknown): boolean {
  if (thrown instanceof AggregateError) return thrown.errors.some(isDatabaseUnavailable);
  if (!(thrown instanceof Error)) return false;
  const code = (thrown as { code?: string }).code ?? '';
  // 08: connection exceptions; 57P: the server is shutting down or starting.
  return UNREACHABLE.has(code) || /^(08|57P)/.test(code) || isPoolTimeout(thrown);
}

/** What `pg` says has no code. */
function isPoolTimeout({ message }: Error): boolean {
  return /^(timeout exceeded when trying to connect|Connection terminated)/.test(message);
}
