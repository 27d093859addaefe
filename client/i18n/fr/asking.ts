import type { Texts } from '../texts.ts';

export const asking: Texts['asking'] = {
  ask: 'Interroger un chiffre',
  whereFrom: '{{figure}}, {{name}} : d’où vient-il ?',
  close: 'Fermer',
  handbook: 'Manuel',
  hint: 'Touchez un chiffre pour voir d’où il vient.',
  done: 'Terminé',
  saidOn: 'Chaque chiffre peut maintenant être atteint et interrogé. Échap met fin.',
  saidOff: 'Les chiffres sont de nouveau du texte.',
  keyAsk: 'interroger les chiffres ; sur un bouton, celui qu’il contient',
};
