import type { Texts } from '../texts.ts';

export const figures: Texts['figures'] = {
  share: '市场份额',
  shareText: '公司本季度收入占全部公司收入的百分比。新需求和到期合同重新选择，其余留在原处。',
};
