import { explainDemoFault } from './explain-demo-fault.js';
import { interruption } from './interruption.js';
import { HELP, readOptions } from './options.js';
import { say } from './terminal/say.js';

/** `npm run demo`: a city to look at, on a database of its own. */
const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') refuse(options);
else if (options.help) say(HELP);
else await run(options.reset);

async function run(reset: boolean): Promise<void> {
  const signal = interruption();
  // A reader that goes away (`npm run demo | head`) is no reason to fall over.
  process.stdout.on('error', () => undefined);
  try {
    // The application takes a second to load, in which Ctrl-C is to be heard already.
    const { runDemo } = await import('./run-demo.js');
    await runDemo({ reset, signal });
  } catch (fault) {
    // Whatever goes wrong while everything is being stopped is of no interest to who stopped it.
    if (!signal.aborted) refuse(explainDemoFault(fault));
  }
  process.exit();
}

function refuse(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
