import { Check } from 'lucide-react';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { useAnnouncer } from '../../../model/announcer.ts';
import { useMatch } from '../../../model/match-store.ts';
import { goesOnAt, type Moment, type TourStep, tourStepDone, tourSteps } from '../../../present/tour.ts';
import { CloseButton } from '../../../ui/close-button.tsx';
import { handOn } from '../../../ui/hand-on.ts';
import { Quarter } from '../../../ui/quarter.tsx';
import { Said } from '../../../ui/said.tsx';
import { useMedia } from '../../../ui/use-media.ts';
import type { GameProps } from '../parts.ts';
import styles from './tour.module.css';
import { rememberTour, tourWasAt } from './tour-memory.ts';
import { showTourElement } from './tour-place.ts';
import { usePressed, useTourKeys } from './use-tour-keys.ts';
import { useTourPlace } from './use-tour-place.ts';

/** The step that is shown, the moment it began, what was pressed since, and what was done just before. */
type Standing = {
  readonly at: number;
  readonly began: Moment;
  readonly pressed: readonly string[];
  readonly done: Exclude<TourStep, 'submit'> | undefined;
};

/** The first quarter by doing: one small card beside the table that keeps nobody from anything. */
export function Tour({ view, scenario, close }: GameProps & { close: () => void }) {
  const given = useMatch((store) => store.given);
  const now: Moment = { view, given };
  const [steps] = useState(() => tourSteps(now, scenario));
  const [standing, setStanding] = useState<Standing>(() => ({
    at: goesOnAt(steps, tourWasAt(view)),
    began: now,
    pressed: [],
    done: undefined,
  }));
  const { at, began, pressed, done } = standing;
  const step = steps[at];
  const isDone = step !== undefined && tourStepDone(step, began, now, pressed);
  const go = (did?: TourStep) => {
    if (at + 1 >= steps.length) close();
    else setStanding({ at: at + 1, began: now, pressed: [], done: did === 'submit' ? undefined : did });
  };
  const goOn = useRef(go);
  goOn.current = go;
  useEffect(() => {
    if (isDone) goOn.current(step);
  }, [isDone, step]);
  usePressed(useCallback((target) => setStanding((was) => ({ ...was, pressed: [...was.pressed, target] })), []));
  const { code, quarter: planned } = view;
  useEffect(() => {
    if (step !== undefined) rememberTour({ code, quarter: planned }, step);
  }, [step, code, planned]);
  if (step === undefined) return null;
  const quarter = scenario.firstQuarter + view.quarter + scenario.quartersToBuild;
  return (
    <Card step={step} at={at + 1} all={steps.length} done={done} quarter={quarter} next={() => go()} stop={close} />
  );
}

type CardProps = {
  step: TourStep;
  at: number;
  all: number;
  done: Standing['done'];
  /** From which a hall begun now serves. */
  quarter: number;
  next: () => void;
  stop: () => void;
};

function Card({ step, at, all, done, quarter, next, stop }: CardProps) {
  const { t } = useTranslation('tour');
  const format = useFormat();
  const phone = useMedia('(max-width: 640px)');
  const card = useRef<HTMLElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const title = useId();
  const inSight = useTourPlace(step, phone, { card, ring });
  const say = useAnnouncer((announcer) => announcer.say);
  const leave = useTourKeys(card, stop);
  const text = t(`${step}Text`, { quarter: format.quarter(quarter) });
  const after = done && t(`${done}Done`);
  const said = { at, all, title: t(step), text };
  const words = after === undefined ? t('said', said) : t('saidAfter', { ...said, done: after });
  useEffect(() => say(words), [say, words]);
  return (
    <>
      <div key={step} ref={ring} className={styles['ring']} aria-hidden="true" />
      <section ref={card} tabIndex={-1} className={`sheet ${styles['card']}`} aria-labelledby={title} data-coach={step}>
        {after !== undefined && (
          <p className={styles['done']}>
            <Check size={16} aria-hidden="true" />
            {after}
          </p>
        )}
        <header>
          <h2 id={title}>{t(step)}</h2>
          <span className="caption" data-name>
            {t('progress', { at, all })}
          </span>
          <CloseButton name={t('stop')} press={leave} />
        </header>
        <p>
          <Said figures={{ quarter: <Quarter number={quarter} /> }}>{(put) => t(`${step}Text`, put)}</Said>
        </p>
        <footer>
          {!inSight && (
            <button ref={handOn} type="button" className="button" onClick={() => showTourElement(step)}>
              {t('show')}
            </button>
          )}
          <button type="button" className="button" onClick={at === all ? leave : next}>
            {at === all ? t('finish') : t('next')}
          </button>
        </footer>
      </section>
    </>
  );
}
