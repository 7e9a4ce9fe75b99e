/** One sentence for why a database cannot be reached or entered, or null when the error is something else. */
export function connectionFault(error: unknown, url: string): string | null {
  const code = codeOf(error);
  const { host, user, database } = partsOf(url);
  switch (code) {
    case 'ECONNREFUSED':
      return `no PostgreSQL server answers at ${host}`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `the database host ${host} is not known`;
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ECONNRESET':
      return `the PostgreSQL server at ${host} cannot be reached`;
    case '28P01':
    case '28000':
      return `the PostgreSQL server at ${host} refuses the password or the user ${user}`;
    case '3D000':
      return `the PostgreSQL server at ${host} has no database ${database}`;
    case '53300':
      return `the PostgreSQL server at ${host} has no connection to spare`;
    case '57P03':
      return `the PostgreSQL server at ${host} is starting up or shutting down`;
    default:
      return /timeout/i.test(messageOf(error)) && code === '' ? `the PostgreSQL server at ${host} does not answer` : null;
  }
}

/** A name with several addresses fails with an error for each of them. */
function codeOf(error: unknown): string {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  return (first as { code?: string } | undefined)?.code ?? '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}

function partsOf(url: string): { readonly host: string; readonly user: string; readonly database: string } {
  const { host, username, pathname } = new URL(url);
  return { host, user: decodeURIComponent(username), database: decodeURIComponent(pathname.slice(1)) };
}
