export const asking = {
  ask: 'Ask a figure',
  whereFrom: '{{figure}}, {{name}}, where from?',
  close: 'Close',
  handbook: 'Handbook',
  hint: 'Press a figure to see where it comes from.',
  done: 'Done',
  saidOn: 'You can walk to every figure now and ask where it comes from. Escape ends this.',
  saidOff: 'Figures are plain again.',
  keyAsk: 'ask figures; on a button, ask the figure in it',
} as const;
