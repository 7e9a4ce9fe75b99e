import { readOptions } from '../../src/demo/options.js';

describe('the options of the demo', () => {
  it.each([
    [[], { reset: false, help: false }],
    [['--reset'], { reset: true, help: false }],
    [['-h'], { reset: false, help: true }],
  ])('understands %j', (args, options) => {
    expect(readOptions(args)).toEqual(options);
  });

  it.each([
    [['--rest'], '--rest'],
    [['again'], 'again'],
    [['--reset', '--seed=3'], '--seed=3'],
    [['--reset=yes'], '--reset=yes'],
  ])('says what it does not know of %j', (args, stranger) => {
    expect(readOptions(args)).toBe(`The demo does not know ${stranger}. It knows --reset and --help.`);
  });
});
