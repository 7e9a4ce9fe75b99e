import { parseArgs } from 'node:util';

export interface DemoOptions {
  readonly reset: boolean;
  readonly help: boolean;
}

/** What was asked for on the command line, or a sentence for what cannot be understood. */
export function readOptions(args: readonly string[]): DemoOptions | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { reset: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
    });
    return { reset: values.reset, help: values.help };
  } catch {
    const stranger = args.find((arg) => !KNOWN.has(arg)) ?? args.join(' ');
    return `The demo does not know ${stranger}. It knows --reset and --help.`;
  }
}

const KNOWN = new Set(['--reset', '--help', '-h']);

export const HELP = `npm run demo [-- --reset]

  Starts an embedded PostgreSQL, fills it with a demo city (60 projects over the last nine months)
  and serves it on http://127.0.0.1:3000. A second start goes on with the same data.

  --reset   throw the data away and start over
  --help    this text

  PORT=8080 npm run demo    another port (0 for any free one)
  HOST, LOG_LEVEL, SESSION_HOURS and TIME_TRAVEL are read as by npm start.
  Ctrl-C stops everything.`;
