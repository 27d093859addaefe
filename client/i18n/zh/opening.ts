import type { Texts } from '../texts.ts';

export const opening: Texts['opening'] = {
  newControl: '新操作',
  fresh: '新',
  opensIn: '此处的首项操作于 {{quarter}}开放。',
  opensNever: '本局不使用此处的操作。',
  openAll: '全部开放',
  openAllText: '所有操作立即开放，之后保持开放，不再逐项介绍。',
  openAllYes: '开放所有操作',
  openAllNo: '按进度开放',
  online: '线上',
  regulated: '受监管',
  groupTeams: '{{group}}客户的团队',
  groupPrice: '{{group}}客户的价格',
};
