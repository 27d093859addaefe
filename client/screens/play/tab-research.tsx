import { useLayoutEffect, useRef } from 'react';
import { Label, Radio, RadioGroup, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { QUALITIES } from '#shared/scenario/words.ts';
import { counted } from '../../i18n/marked.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useMatch } from '../../model/match-store.ts';
import { isOpen } from '../../present/opening.ts';
import { Figure } from '../../ui/figure.tsx';
import { Marked, Said } from '../../ui/said.tsx';
import { useSlid } from '../../ui/use-slid.ts';
import styles from './orders.module.css';
import type { TabProps } from './parts.ts';
import { ResearchWarning } from './warnings.tsx';

const STEP = 10;

/** A budget and one programme at a time. */
export function ResearchTab({ view, scenario, draft, forecast }: TabProps) {
  const { t } = useTranslation('play');
  const format = useFormat();
  const setLever = useMatch((store) => store.setLever);
  const { own, prices } = view;
  const running = own.programme >= 0;
  return (
    <>
      <h2 className="rod">{t('researchTitle')}</h2>
      <p className="caption">{t('researchHint')}</p>
      {isOpen(view, 'research-budget') ? (
        <Budget prices={prices} draft={draft} />
      ) : (
        <p className="caption">
          <Said figures={{ amount: <Figure of="budget">{format.money(draft.research.budgetCnyMn)}</Figure> }}>
            {(put) => t('budgetKept', put)}
          </Said>
        </p>
      )}
      <ResearchWarning forecast={forecast} view={view} focus={draft.research.focus} />
      {isOpen(view, 'research-focus') && (
        <RadioGroup
          className={styles['options'] ?? ''}
          value={draft.research.focus}
          isDisabled={running}
          onChange={(value) => setLever('research.focus', value)}
        >
          <Label className="rod">
            <Marked of="programmeQuarters" text={t('focus', counted(scenario.programmeQuarters))} />
          </Label>
          {running && (
            <p className="caption">
              <Said
                figures={{
                  left: (
                    <Figure of="quartersLeft">
                      {format.number(scenario.programmeQuarters - own.programmeQuarters)}
                    </Figure>
                  ),
                }}
              >
                {(put) => t('focusRunning', put)}
              </Said>
            </p>
          )}
          <Radio value="none" className={styles['option'] ?? ''}>
            {t('focusNone')}
          </Radio>
          {QUALITIES.map((quality, k) => (
            <Radio key={quality} value={quality} className={styles['option'] ?? ''}>
              <span>{t(quality)}</span>
              <span>
                <Said
                  figures={{
                    level: (
                      <Figure of="quality" inert>
                        {format.number(own.quality[k] ?? 0)}
                      </Figure>
                    ),
                  }}
                >
                  {(put) => t('level', put)}
                </Said>
              </span>
            </Radio>
          ))}
        </RadioGroup>
      )}
    </>
  );
}

function Budget({ prices, draft }: Pick<TabProps, 'draft'> & Pick<TabProps['view'], 'prices'>) {
  const { t } = useTranslation('play');
  const format = useFormat();
  const setLever = useMatch((store) => store.setLever);
  const {
    shown: budget,
    slide,
    settle,
  } = useSlid(draft.research.budgetCnyMn, (value) => setLever('research.budgetCnyMn', value));
  const thumb = useRef<HTMLInputElement>(null);
  // said as it is written, with its unit: the component itself says a bare number
  useLayoutEffect(() => thumb.current?.setAttribute('aria-valuetext', format.money(budget)));
  return (
    <>
      <Slider
        className={styles['slider'] ?? ''}
        value={budget}
        minValue={0}
        maxValue={Math.ceil((prices.normalResearch * 3) / STEP) * STEP}
        step={STEP}
        onChange={slide}
        onChangeEnd={settle}
      >
        <Label>{t('budget')}</Label>
        <b className="number">
          <Figure of="budget">{format.money(budget)}</Figure>
        </b>
        <SliderTrack className={styles['track'] ?? ''}>
          <SliderThumb className={styles['thumb'] ?? ''} inputRef={thumb} />
        </SliderTrack>
      </Slider>
      <p className="caption">
        <Said figures={{ amount: <Figure of="budgetNormal">{format.money(prices.normalResearch)}</Figure> }}>
          {(put) => t('budgetNormal', put)}
        </Said>
      </p>
    </>
  );
}
