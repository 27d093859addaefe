import type { OwnFigures } from '#shared/match/visibility.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import type { Outlook, WeatherTerm } from '#shared/rules/weather.ts';
import type { Posture } from '#shared/scenario/words.ts';
import type { Format } from '../i18n/format.ts';
import type { Mark } from '../i18n/marked.ts';
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
  /** Marks the figures and names of a sentence, where it is shown so that they can be asked. */
  readonly mark?: (figure: string, of: Mark) => string;
};

const plain = (figure: string) => figure;

/** Why a driver of the strike chance is as large as it is, in one sentence with its figures. */
export function driverSentence(told: Told, term: WeatherTerm): string {
  const { own, outlook, posture, scenario, format, t, mark = plain } = told;
  const points = outlook.terms[term];
  switch (term) {
    case 'kept':
      return own.charge > 0
        ? t('kept', {
            percent: mark(format.wholePercent(100 * (scenario.chargeKept ?? 0)), 'chargeKept'),
            charge: mark(format.number(own.charge, 1), 'charge'),
          })
        : t('keptNone');
    case 'events':
      return t('events');
    case 'share':
      return shareSentence(told);
    case 'exposure':
      return t('exposure', { exposure: mark(format.number(own.exposure), 'exposure'), top: mark('100', 'scale') });
    case 'criticism':
      return posture === 'criticise' ? t('criticism') : t('criticismNone');
    case 'breach': {
      const marks = {
        compliance: mark(format.number(own.compliance), 'compliance'),
        mark: mark(format.number(scenario.complianceMark ?? 0), 'complianceMark'),
      };
      return points > 0 ? t('breach', marks) : t('breachNone', marks);
    }
    case 'standing':
      return t('standing', { standing: mark(format.number(own.standing), 'standing') });
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
        ? t('limitsLow', { chance: mark(format.percent(outlook.chance), 'chance') })
        : t('limitsHigh', { chance: mark(format.percent(outlook.chance), 'chance') });
    case 'fullCharge':
    case 'fullRod':
      return t('full');
    default:
      return term satisfies never;
  }
}

const POSTURE_WORDS = { criticise: 'postureCriticise', quiet: 'postureQuiet', align: 'postureAlign' } as const;

function shareSentence({ share, outlook, scenario, format, t, mark = plain }: Told): string {
  const threshold = scenario.shareThreshold ?? 0;
  const words = {
    share: mark(format.percent(share), 'share'),
    threshold: mark(format.wholePercent(threshold), 'shareThreshold'),
  };
  if (share <= threshold) return t('shareBelow', words);
  return t('shareAbove', {
    ...words,
    each: mark(format.number(outlook.terms.share / (share - threshold), 2), 'driver'),
  });
}

function certificatesSentence({ own, scenario, format, t, mark = plain }: Told): string {
  const held = scenario.certificates.filter((_, n) => own.certificates[n] === 1).map((one) => format.text(one.name));
  return held.length === 0 ? t('certificatesNone') : t('certificates', { names: mark(format.list(held), 'name') });
}

function partnershipsSentence({ own, scenario, format, t, mark = plain }: Told): string {
  const tied = own.partnerships.map((tie) => format.text(scenario.stateProgramme?.partnerships[tie.partnership]?.name));
  return tied.length === 0 ? t('partnershipsNone') : t('partnerships', { names: mark(format.list(tied), 'name') });
}

function ownershipSentence({ outlook, scenario, format, t }: Told): string {
  const name = format.text(scenario.ownership?.name);
  if (scenario.ownership?.on !== true) return t('ownershipOff', { name });
  const points = outlook.terms.ownership;
  if (points === 0) return t('ownershipSame', { name });
  return points < 0 ? t('ownershipTaller', { name }) : t('ownershipShorter', { name });
}
