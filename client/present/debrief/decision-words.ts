import type { EventCard } from '#shared/match/cards.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import type { Format } from '../../i18n/format.ts';
import { counted, marked } from '../../i18n/marked.ts';
import type { Say } from '../../i18n/texts.ts';
import type { Decision } from './decisions.ts';

type Words = {
  readonly scenario: PublicScenario;
  readonly cards: readonly EventCard[];
  readonly format: Format;
  readonly t: Say<'debrief'>;
};

type Answer = Extract<Decision, { kind: 'answer' }>;

/** A decision in a word or two, for its chip; figures marked. */
export function decisionShort(decision: Decision, { scenario, cards, format, t }: Words): string {
  switch (decision.kind) {
    case 'posture':
      return t(`posture_${decision.posture}`);
    case 'price':
      return t('price', { percent: marked(format.percentChange(decision.percent), 'priceMove') });
    case 'halls':
      return t('halls', {
        ...counted(decision.halls, 'hallsBegun'),
        hub: format.text(scenario.hubs[decision.hub]?.name),
      });
    case 'hallsMany':
      return t('hallsMany', manyHalls(decision, format));
    case 'account':
      return t('account', { account: format.text(scenario.accounts[decision.account]?.name) });
    case 'certificate':
      return marked(format.text(scenario.certificates[decision.certificate]?.name), 'name');
    case 'answer':
      return marked(optionLabel(decision, cards, format), 'name');
    default:
      return t(decision.kind);
  }
}

/** What was asked and what was answered, as the card has both. */
export function answerTold(decision: Answer, cards: readonly EventCard[], format: Format) {
  const question = cards.find((one) => one.id === decision.event)?.title;
  return { question: format.text(question), answer: optionLabel(decision, cards, format) };
}

/** The same in a sentence that says who; an answer is told by its question. */
export function decisionLong(
  decision: Exclude<Decision, Answer>,
  provider: number,
  words: Omit<Words, 'cards'>,
): string {
  const { scenario, format, t } = words;
  const company = format.text(scenario.providers[provider]?.name);
  switch (decision.kind) {
    case 'posture':
      return t('postureDetail', { company, posture: t(`posture_${decision.posture}`) });
    case 'price':
      return t('priceDetail', {
        company,
        segment: format.text(scenario.segments[decision.segment]?.name),
        percent: marked(format.percentChange(decision.percent), 'priceMove'),
      });
    case 'halls':
      return t('hallsDetail', {
        ...counted(decision.halls, 'hallsBegun'),
        company,
        hub: format.text(scenario.hubs[decision.hub]?.name),
      });
    case 'hallsMany':
      return t('hallsManyDetail', { company, ...manyHalls(decision, format) });
    case 'bid':
      return t('bidDetail', {
        company,
        partnership: format.text(scenario.stateProgramme?.partnerships[decision.partnership]?.name),
      });
    case 'account': {
      const account = format.text(scenario.accounts[decision.account]?.name);
      return t('accountDetail', { company, account, from: format.text(scenario.providers[decision.from]?.name) });
    }
    case 'certificate': {
      const certificate = marked(format.text(scenario.certificates[decision.certificate]?.name), 'name');
      return t('certificateDetail', { company, certificate });
    }
    default:
      return t(decision.kind === 'listed' ? 'listedDetail' : 'listingDetail', { company });
  }
}

function manyHalls({ halls, hubs }: Extract<Decision, { kind: 'hallsMany' }>, format: Format) {
  return { halls: marked(format.number(halls), 'hallsBegun'), hubs: marked(format.number(hubs), 'hallsBegun') };
}

/** An answer as its card has it; its id where the card is not known. */
function optionLabel({ event, answer }: Answer, cards: readonly EventCard[], format: Format): string {
  const option = cards.find((one) => one.id === event)?.options.find((one) => one.id === answer);
  return option === undefined ? answer : format.text(option.label);
}
