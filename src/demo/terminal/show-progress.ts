import { Presets, SingleBar } from 'cli-progress';
import { say } from './say.js';

export interface Progress {
  readonly update: (done: number, all: number) => void;
  readonly stop: () => void;
}

const LABEL = '九个月 · nine months of a city';
const STEP = 10;

/** A bar where somebody looks on, and a line every ten per cent where it goes to a file. */
export function showProgress(): Progress {
  return process.stdout.isTTY ? bar() : lines();
}

function bar(): Progress {
  const drawn = new SingleBar({ format: `${LABEL} {bar} {percentage}% · {value}/{total}`, hideCursor: true, clearOnComplete: false }, Presets.shades_classic);
  return {
    update(done, all) {
      if (!drawn.isActive) drawn.start(all, 0);
      drawn.update(done);
    },
    stop: () => drawn.stop(),
  };
}

function lines(): Progress {
  let next = 0;
  return {
    update(done, all) {
      const percentage = Math.floor((done / all) * 100);
      if (percentage < next) return;
      say(`${LABEL}: ${percentage}%`);
      next = percentage - (percentage % STEP) + STEP;
    },
    stop: () => undefined,
  };
}
