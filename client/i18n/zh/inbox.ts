import type { Texts } from '../texts.ts';

export const inbox: Texts['inbox'] = {
  title: '收件箱',
  empty: '本季度没有需要回答的问题。',
  open: '{{count}} 项待答',
  allAnswered: '均已回答',
  byWhen: '随 {{quarter}}的决策一并回答。',
  byWhenElse: '随 {{quarter}}的决策一并回答。若无人回答：{{answer}}。',
  isFallback: '无人回答时',
  toAnswer: '待答',
  answered: '已答',
  counterView: '另一种看法',
  invented: '为游戏虚构。',
  accountAsks: '{{account}}要求降价 {{percent}}，其合同即将到期。',
  accountGrant: '同意',
  accountHalf: '同意一半',
  accountRefuse: '拒绝',
  accountGrantText: '更可能留下；别人会引用这个价格',
  accountHalfText: '两者各取一点',
  accountRefuseText: '若留下则付全价；对方会记在心里',
  answerPays: '需现金 {{amount}}',
  answerGets: '得现金 {{amount}}',
};
