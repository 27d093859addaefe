import type { Texts } from '../texts.ts';

export const prologue: Texts['prologue'] = {
  title: 'Ce qui s’est passé avant vous',
  company:
    '{{company}} avait {{before}} du marché au début ; sa part est maintenant de {{after}}. Jusqu’ici, tout s’est passé comme dans l’histoire ; à partir du {{quarter}}, c’est vous qui décidez.',
  shares: 'Parts jusqu’à présent',
  news: 'Ce que tout le monde a appris',
  halls: 'Vos salles en chantier',
  hall: '{{hub}} : {{halls}} à partir du {{quarter}}',
  showAll: 'Tout afficher',
  takeOver: 'Prendre la direction',
  close: 'Fermer',
  again: 'Ce qui s’est passé avant',
};
