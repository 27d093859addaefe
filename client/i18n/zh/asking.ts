import type { Texts } from '../texts.ts';

export const asking: Texts['asking'] = {
  ask: '查问数字',
  whereFrom: '{{figure}}，{{name}}，从何而来？',
  close: '关闭',
  handbook: '手册',
  hint: '点按一个数字，看它从何而来。',
  done: '完成',
  saidOn: '现在可以逐个走到每个数字，问它从何而来。按 Esc 结束。',
  saidOff: '数字恢复为普通文字。',
  keyAsk: '查问数字；在按钮上则问其中的数字',
};
