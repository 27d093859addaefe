import type { OwnFigures } from '#shared/match/visibility.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import type { Outlook, WeatherTerm } from '#shared/rules/weather.ts';
import type { Posture } from '#shared/scenario/words.ts';
import type { Format } from '../i18n/format.ts';
import type { Say } from '../i18n/texts.ts';

/** What the drivers' sentences are made from. */
export type Told = {
  readonly own: OwnFigures;
  /** Percent of the market. */
  readonly share: number;
  readonly outlook: Outlook;
  readonly posture: Posture;
  readonly scenario: PublicScenario;
  readonly format: Format;
  readonly t: Say<'weather'>;
};

/** Why a driver of the strike chance is as large as it is, in one sentence with its figures. */
export function driverSentence(told: Told, term: WeatherTerm): string {
  const { own, outlook, posture, scenario, format, t } = told;
  const points = outlook.terms[term];
  switch (term) {
    case 'kept':
      return own.charge > 0
        ? t('kept', {
            percent: format.wholePercent(100 * (scenario.chargeKept ?? 0)),
            charge: format.number(own.charge, 1),
          })
        : t('keptNone');
    case 'events':
      return t('events');
    case 'share':
      return shareSentence(told);
    case 'exposure':
      return t('exposure', { exposure: format.number(own.exposure) });
    case 'criticism':
      return posture === 'criticise' ? t('criticism') : t('criticismNone');
    case 'breach': {
      const marks = { compliance: format.number(own.compliance), mark: format.number(scenario.complianceMark ?? 0) };
      return points > 0 ? t('breach', marks) : t('breachNone', marks);
    }
    case 'standing':
      return t('standing', { standing: format.number(own.standing) });
    case 'certificates':
      return certificatesSentence(told);
    case 'posture':
      return t(POSTURE_WORDS[posture]);
    case 'partnerships':
      return partnershipsSentence(told);
    case 'ownership':
      return ownershipSentence(told);
    case 'limits':
      return points > 0
        ? t('limitsLow', { chance: format.percent(outlook.chance) })
        : t('limitsHigh', { chance: format.percent(outlook.chance) });
    case 'fullCharge':
    case 'fullRod':
      return t('full');
    default:
      return term satisfies never;
  }
}

const POSTURE_WORDS = { criticise: 'postureCriticise', quiet: 'postureQuiet', align: 'postureAlign' } as const;

function shareSentence({ share, outlook, scenario, format, t }: Told): string {
  const threshold = scenario.shareThreshold ?? 0;
  const words = { share: format.percent(share), threshold: format.wholePercent(threshold) };
  if (share <= threshold) return t('shareBelow', words);
  return t('shareAbove', { ...words, each: format.number(outlook.terms.share / (share - threshold), 2) });
}

function certificatesSentence({ own, scenario, format, t }: Told): string {
  const held = scenario.certificates.filter((_, n) => own.certificates[n] === 1).map((one) => format.text(one.name));
  return held.length === 0 ? t('certificatesNone') : t('certificates', { names: format.list(held) });
}

function partnershipsSentence({ own, scenario, format, t }: Told): string {
  const tied = own.partnerships.map((tie) => format.text(scenario.stateProgramme?.partnerships[tie.partnership]?.name));
  return tied.length === 0 ? t('partnershipsNone') : t('partnerships', { names: format.list(tied) });
}

function ownershipSentence({ outlook, scenario, format, t }: Told): string {
  const name = format.text(scenario.ownership?.name);
  if (scenario.ownership?.on !== true) return t('ownershipOff', { name });
  const points = outlook.terms.ownership;
  if (points === 0) return t('ownershipSame', { name });
  return points < 0 ? t('ownershipTaller', { name }) : t('ownershipShorter', { name });
}
