import { Tooltip } from 'antd';
import type { Compression, SpanCompression } from '../../../api/project-prospects.js';
import { useTitle } from '../../../language/language.js';
import { useMessages } from '../../../language/messages.js';
import { Waterfall } from '../../../ui/waterfall/waterfall.js';
import type { CauseDays } from '../../../ui/waterfall/waterfall-steps.js';
import { COMPRESSION } from './compression.messages.js';

interface SpanWaterfallProps {
  readonly span: SpanCompression;
  readonly causes: readonly CauseDays[];
  readonly words: Compression['causes'];
  readonly chosen: string | null;
  readonly onChoose: (cause: string) => void;
}

/** From the days of the old procedure to those used, cause by cause. A cause opens its items below. */
export function SpanWaterfall({ span, causes, words, chosen, onChoose }: SpanWaterfallProps) {
  const say = useMessages(COMPRESSION);
  const titled = useTitle();
  const nameOf = (cause: string) => {
    const word = words.find((each) => each.cause === cause);
    return (
      <Tooltip title={word && titled(word.meaning)} placement="topLeft">
        <button type="button" aria-pressed={chosen === cause} onClick={() => onChoose(cause)}>{word ? titled(word.title) : cause}</button>
      </Tooltip>
    );
  };
  return (
    <Waterfall
      label={say.waterfall}
      from={{ label: span.kind === 'target' ? say.baseline : say.statutoryInRow, days: span.baselineDays }}
      causes={causes}
      nameOf={nameOf}
      chosen={chosen}
      to={{ label: say.used, days: span.usedDays }}
      target={{ days: span.targetDays, title: say.targetMark(span.targetDays) }}
      statutoryDays={span.statutoryDays}
    />
  );
}
