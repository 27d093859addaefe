import { List, Target, TrendingUp } from 'lucide-react';
import { useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useMedia } from '../../ui/use-media.ts';
import { GuessSheet } from './guess-sheet.tsx';
import type { ForecastProps, GameProps } from './parts.ts';
import styles from './projection.module.css';
import { ProjectionSheet } from './projection-sheet.tsx';
import { SharesSheet } from './shares-sheet.tsx';

const LOW_SCREEN = '(min-width: 1181px) and (max-height: 700px)';
const SHEETS = ['projection', 'shares'] as const;
/** Where the projection is one line, the own guess has no room in it. */
const LOW_SHEETS = [...SHEETS, 'guess'] as const;
type Sheet = (typeof LOW_SHEETS)[number];

/** The place under the board: what is expected, and what was. */
export function UnderBoard(props: GameProps & ForecastProps) {
  const [chosen, choose] = useState<Sheet>('projection');
  const low = useMedia(LOW_SCREEN);
  const sheets = low ? LOW_SHEETS : SHEETS;
  const shown = sheets.find((one) => one === chosen) ?? 'projection';
  const choice = <SheetSwitch sheets={sheets} shown={shown} choose={choose} />;
  return (
    <div className={styles['under']}>
      {shown === 'projection' && (
        <ProjectionSheet {...props} short={low}>
          {choice}
        </ProjectionSheet>
      )}
      {shown === 'shares' && <SharesSheet {...props}>{choice}</SharesSheet>}
      {shown === 'guess' && <GuessSheet {...props}>{choice}</GuessSheet>}
    </div>
  );
}

type SheetSwitchProps = { sheets: readonly Sheet[]; shown: Sheet; choose: (sheet: Sheet) => void };

function SheetSwitch({ sheets, shown, choose }: SheetSwitchProps) {
  const { t } = useTranslation('projection');
  return (
    <RadioGroup
      className={styles['switch'] ?? ''}
      aria-label={t('sheets')}
      orientation="horizontal"
      value={shown}
      onChange={(value) => choose(sheets.find((one) => one === value) ?? 'projection')}
    >
      {sheets.map((one) => (
        <SheetChoice key={one} sheet={one} />
      ))}
    </RadioGroup>
  );
}

const ICONS = { projection: TrendingUp, shares: List, guess: Target } as const;

/** In words; in one line of a low screen, as an icon whose word is heard and shown to a pointer that rests on it. */
function SheetChoice({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation('projection');
  const Icon = ICONS[sheet];
  const word = t(`sheet_${sheet}`);
  return (
    <Radio value={sheet} data-tour={`sheet-${sheet}`}>
      <span className={styles['icon']} title={word}>
        <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
      </span>
      <span className={styles['word']}>{word}</span>
    </Radio>
  );
}
