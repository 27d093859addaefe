import { useTranslation } from 'react-i18next';
import { Quarter } from '../../../ui/quarter.tsx';
import { Said } from '../../../ui/said.tsx';
import { BoardFrame } from '../board/board-frame.tsx';
import { useBoard } from '../board/use-board.ts';
import type { GameProps } from '../parts.ts';
import { around } from './around.ts';
import { Controls } from './controls.tsx';
import { FilmCards } from './film-cards.tsx';
import styles from './resolution.module.css';
import { ResolutionHead } from './resolution-head.tsx';
import { StrikeList } from './strike-list.tsx';
import { useQuarterFilm } from './use-quarter-film.ts';

const STORM = 5;

/** What is happening to us? The quarter as a film over the whole screen: one card, one track of five steps. */
export function Resolution({ view, scenario }: GameProps) {
  const { t } = useTranslation('play');
  const data = useBoard({ view, scenario }, 'quiet');
  const { film, player, begin, show, sky, progress, frame, coming } = useQuarterFilm({ view, scenario });
  const { moment } = player;
  return (
    <div className={styles['resolution']} data-dark={moment.sky === STORM} data-step={moment.step}>
      <ResolutionHead view={view} scenario={scenario} moment={moment} />
      <main id="main">
        <h1 className="hidden-text">
          <Said figures={{ quarter: <Quarter number={scenario.firstQuarter + view.quarter} /> }}>
            {(put) => t('resolvedTitle', put)}
          </Said>
        </h1>
        <div ref={sky} className={styles['sky']} aria-hidden="true">
          <div className="sky" />
          <div className="sky" />
        </div>
        <div className={styles['board']}>
          <BoardFrame
            data={data}
            layer="clouds"
            frame={frame}
            show={show}
            coming={coming}
            ready={begin}
            around={around}
          />
        </div>
        <StrikeList view={view} scenario={scenario} film={film} moment={moment} />
        <FilmCards view={view} scenario={scenario} film={film} moment={moment} />
        <Controls player={player} progress={progress} />
      </main>
    </div>
  );
}
