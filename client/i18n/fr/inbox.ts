import type { Texts } from '../texts.ts';

export const inbox: Texts['inbox'] = {
  title: 'Courrier',
  empty: 'Rien à décider ce trimestre.',
  open: '{{count}} à décider',
  allAnswered: 'tout est décidé',
  byWhen: 'Réponse avec les ordres du {{quarter}}.',
  byWhenElse: 'Réponse avec les ordres du {{quarter}}. Sans réponse : {{answer}}.',
  isFallback: 'sans réponse',
  toAnswer: 'À décider',
  answered: 'Décidé',
  counterView: 'Un autre point de vue',
  invented: 'Inventé pour le jeu.',
  accountAsks: '{{account}} demande {{percent}} de remise. Son contrat arrive à échéance.',
  accountGrant: 'Accorder',
  accountHalf: 'Accorder la moitié',
  accountRefuse: 'Refuser',
  accountGrantText: 'Ce client restera plus volontiers ; d’autres citeront ce prix',
  accountHalfText: 'Un peu des deux',
  accountRefuseText: 'Plein tarif, si ce client reste ; il s’en souviendra',
  answerPays: 'Coûte {{amount}} de trésorerie',
  answerGets: 'Rapporte {{amount}} de trésorerie',
};
