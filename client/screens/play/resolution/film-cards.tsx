import type { StrikeNews } from '../../../present/board/film/cards.ts';
import type { Film } from '../../../present/board/film.ts';
import type { GameProps } from '../parts.ts';
import { AccountsCard } from './card-accounts.tsx';
import { CustomersCard } from './card-customers.tsx';
import { OrdersCard } from './card-orders.tsx';
import { NoStrikeCard, StrikeCard, StrikeNote } from './card-strike.tsx';
import { WeatherCard } from './card-weather.tsx';
import styles from './cards.module.css';
import type { Moment } from './moment.ts';

export type CardsProps = GameProps & { film: Film; moment: Moment };

/** One card at a time: what the running step has to say. */
export function FilmCards(props: CardsProps) {
  return (
    <div className={styles['place']}>
      <StepCard {...props} />
    </div>
  );
}

/** One company can be struck twice in a quarter, and one event can strike two. */
const strikeKey = ({ provider, eventId }: StrikeNews) => `${provider} ${eventId}`;

function StepCard(props: CardsProps) {
  const { film, moment } = props;
  const shown = film.cards.slice(0, moment.cards).filter((card) => card.step === moment.step);
  switch (moment.step) {
    case 'weather':
      return <WeatherCard {...props} news={shown.flatMap((one) => (one.kind === 'news' ? [one.event] : []))} />;
    case 'orders':
      return <OrdersCard {...props} orders={shown.flatMap((one) => (one.kind === 'order' ? [one.order] : []))} />;
    case 'enforcement': {
      const strike = shown.findLast((one) => one.kind === 'strike');
      const coming = film.cards.some((one) => one.kind === 'strike');
      if (strike !== undefined) return <StrikeCard key={strikeKey(strike)} {...props} strike={strike} />;
      return coming ? null : <NoStrikeCard {...props} />;
    }
    case 'customers':
      return (
        <>
          <CustomersCard {...props} running={shown.findLast((one) => one.kind === 'segment')} />
          {film.cards.map(
            (one) => one.kind === 'strike' && <StrikeNote key={strikeKey(one)} {...props} strike={one} />,
          )}
        </>
      );
    case 'accounts':
      return <AccountsCard {...props} built={shown.find((one) => one.kind === 'built')} />;
    default:
      return moment.step satisfies never;
  }
}
