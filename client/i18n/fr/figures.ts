import type { Texts } from '../texts.ts';

export const figures: Texts['figures'] = {
  share: 'Part de marché',
  shareText:
    'Revenu de l’entreprise au trimestre, en pour cent du revenu de toutes. La demande nouvelle et les contrats échus ont choisi de nouveau ; le reste est demeuré.',
};
