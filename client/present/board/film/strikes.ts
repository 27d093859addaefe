import { chargeStep } from '#shared/rules/weather.ts';
import { cloudGroups, cloudOf } from '../cloud-groups.ts';
import { chargeSteps } from '../resting-frame.ts';
import type { OwnStrike, StrikeNews } from './cards.ts';
import type { FilmSource } from './scene.ts';

/** Everybody who was struck, in the order of the report. */
export function strikesOf(source: FilmSource): StrikeNews[] {
  const groups = cloudGroups(source.scenario);
  return source.after.strikes.map(({ provider, event }) => {
    const card = source.cards.find(({ id }) => id === event);
    return {
      provider,
      cloud: cloudOf(groups, provider),
      eventId: event,
      event: card,
      own: provider === source.view.own?.provider ? ownStrike(source, event, card?.drawn ?? true) : undefined,
    };
  });
}

/** A rod lower than the charge breaks: what it takes is its part of the charge. */
function ownStrike({ view }: FilmSource, event: string, drawn: boolean): OwnStrike | undefined {
  const { own } = view;
  if (own?.weathered === undefined) return undefined;
  const { charge, rod, chance } = own.weathered;
  return {
    rod: charge > rod ? 'breaks' : 'holds',
    charge,
    height: rod,
    grounded: charge > 0 ? Math.min(100, (100 * rod) / charge) : 100,
    chance,
    drawn,
    chargeAfter: own.charge,
    touches: view.ownEvents?.touches.filter((one) => one.event === event && one.struck === own.provider) ?? [],
  };
}

/**
 * Charge steps by cloud when all has gathered and nothing has struck yet. The own one is known. For a rival that was
 * struck only the step it was left with is public: what it had before is the higher of its last step and the least
 * that leaves so much.
 */
export function gatheredSteps(source: FilmSource): number[] {
  const { before, after, view, scenario } = source;
  const groups = cloudGroups(scenario);
  const was = chargeSteps(before, groups);
  const left = chargeSteps(after, groups);
  const struck = new Set(after.strikes.map((one) => cloudOf(groups, one.provider)));
  return groups.map(({ providers }, cloud) => {
    const { own } = view;
    if (!struck.has(cloud)) return left[cloud] ?? 1;
    if (own?.weathered !== undefined && providers.includes(own.provider)) return chargeStep(own.weathered.charge);
    return Math.max(was[cloud] ?? 1, LEAST_BEFORE[left[cloud] ?? 1] ?? 1);
  });
}

/** A strike leaves about a third: who still stands at step 2 or higher had at least step 4 or 5. */
const LEAST_BEFORE: Readonly<Record<number, number>> = { 1: 1, 2: 4, 3: 5, 4: 5, 5: 5 };
