import type { Texts } from '../texts.ts';

export const asking: Texts['asking'] = {
  ask: '点数字看说明',
  whereFrom: '{{figure}}，{{name}}，从何而来？',
  close: '关闭',
  handbook: '手册',
  hint: '点按一个数字，看它从何而来。',
  done: '完成',
  saidOn: '现在可以逐个移到每个数字，查看它从何而来。按 Esc 结束。',
  saidOff: '数字恢复为普通文字。',
  keyAsk: '点数字看说明；在按钮上则看其中数字的说明',
};
