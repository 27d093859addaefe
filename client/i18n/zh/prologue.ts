import type { Texts } from '../texts.ts';

export const prologue: Texts['prologue'] = {
  title: '你接手之前发生了什么',
  company:
    '{{company}}在故事开始时占市场的 {{before}}，现为 {{after}}。此前各家均按历史行事；自 {{quarter}}起由你决定。',
  shares: '至今的份额',
  news: '众所周知的事件',
  halls: '你的在建机房',
  hall: '{{hub}}：{{halls}} 座，{{quarter}}起启用',
  showAll: '全部显示',
  takeOver: '接手',
  close: '关闭',
  again: '此前发生了什么',
};
