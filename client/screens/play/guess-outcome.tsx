import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { Figure } from '../../ui/figure.tsx';
import { Said } from '../../ui/said.tsx';
import type { GameProps } from './parts.ts';

/** How the member's own guess of last quarter's share came out, beside the projection's. Nothing where nobody guessed. */
export function GuessOutcome({ view: { guessed, forecast } }: Pick<GameProps, 'view'>) {
  const { t } = useTranslation('projection');
  const format = useFormat();
  if (guessed === undefined) return null;
  const figures = {
    guess: <Figure of="guess">{format.percent(guessed.guess)}</Figure>,
    outcome: <Figure of="share">{format.percent(guessed.outcome)}</Figure>,
  };
  return (
    <p data-guessed>
      {forecast === undefined ? (
        <Said figures={figures}>{(put) => t('guessed', put)}</Said>
      ) : (
        <Said
          figures={{
            ...figures,
            said: <Figure of="projectedShare">{format.percent(forecast.foretold.share)}</Figure>,
          }}
        >
          {(put) => t('guessedBeside', put)}
        </Said>
      )}
    </p>
  );
}
