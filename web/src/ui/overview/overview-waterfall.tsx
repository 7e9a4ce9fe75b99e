import { Tooltip } from 'antd';
import type { Compression } from '../../api/overview.js';
import type { OverviewAddress } from '../../api/overview-address.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { Waterfall } from '../waterfall/waterfall.js';
import { CasesLink } from './cases-link.js';
import { percentOf, written } from './figures.js';
import { OVERVIEW } from './overview.messages.js';
import styles from './overview.module.css';

interface OverviewWaterfallProps {
  readonly compression: Compression;
  readonly address: OverviewAddress;
}

/** Why days were saved, from the old procedure down to what was used; each cause opens to the projects that have it. */
export function OverviewWaterfall({ compression: { causes, total, kind }, address }: OverviewWaterfallProps) {
  const say = useMessages(OVERVIEW);
  const titled = useTitle();
  const by = kind === 'stage' ? ({ by: 'stage' } as const) : {};
  const nameOf = (name: string) => {
    const { cause, title, explanation } = causes.find((one) => one.cause === name)!;
    return (
      <Tooltip title={titled(explanation)} placement="topLeft">
        <span><CasesLink list="spans" address={address} further={{ ...by, cause }}>{titled(title)}</CasesLink></span>
      </Tooltip>
    );
  };
  return (
    <div className={styles.waterfall}>
      <Waterfall
        label={say.waterfall}
        from={{ label: kind === 'stage' ? say.statutoryInRow : say.baseline, days: total.baselineDays }}
        causes={causes.map(({ cause }) => ({ cause, days: total.causes[cause] }))}
        nameOf={nameOf}
        to={{ label: say.used, days: total.usedDays }}
        sum={{
          label: <CasesLink list="spans" address={address} further={by}>{say.saved}</CasesLink>,
          days: <>{written(total.savedDays)}{total.compression !== null && <span className={styles.soft}> · {say.percent(percentOf(total.compression))}</span>}</>,
        }}
        statutoryDays={total.statutoryDays}
      />
    </div>
  );
}
