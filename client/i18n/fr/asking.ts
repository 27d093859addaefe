import type { Texts } from '../texts.ts';

export const asking: Texts['asking'] = {
  ask: 'Interroger un chiffre',
  whereFrom: '{{figure}}, {{name}} : d’où vient-il ?',
  close: 'Fermer',
  handbook: 'Manuel',
  hint: 'Touchez un chiffre pour voir d’où il vient.',
  done: 'Terminé',
  saidOn: 'Vous pouvez maintenant atteindre chaque chiffre et demander d’où il vient. Échap y met fin.',
  saidOff: 'Les chiffres sont de nouveau du texte.',
  keyAsk: 'interroger les chiffres ; sur un bouton, celui qu’il contient',
};
