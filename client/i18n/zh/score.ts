import type { Texts } from '../texts.ts';

export const score: Texts['score'] = {
  title: '你对比历史的得分',
  hundred: '{{points}} 分：与真实公司表现相同。',
  history: '与历史相同',
  yours: '你的得分',
  part: '组成部分',
  points: '得分',
  inQuarter: '本季度变化',
  mostLost: '本季度失分最多：{{part}}，{{points}}。',
  mostGained: '本季度得分最多：{{part}}，{{points}}。',
  part_share: '市场份额',
  part_value: '业务估值',
  part_profit: '接手以来的利润',
  part_cash: '现金减债务',
  part_halls: '尚未启用的机房',
  part_research: '延续的研发',
  part_charge: '余下的电荷',
  part_rescues: '集团救助',
  line: '对比历史：{{points}} 分。',
  lineChange: '对比历史：{{points}} 分，本季度 {{change}}。',
};
