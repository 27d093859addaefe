import type { Texts } from '../texts.ts';

export const score: Texts['score'] = {
  title: 'Vos points face à l’histoire',
  hundred: '{{points}} points : comme la véritable entreprise.',
  history: 'Comme dans l’histoire',
  yours: 'Vos points',
  part: 'Composante',
  points: 'Points',
  inQuarter: 'Sur le trimestre',
  mostLost: 'Plus forte perte du trimestre : {{part}}, {{points}}.',
  mostGained: 'Plus fort gain du trimestre : {{part}}, {{points}}.',
  part_share: 'Part de marché',
  part_value: 'Valeur de l’entreprise',
  part_profit: 'Résultat depuis votre arrivée',
  part_cash: 'Trésorerie moins dette',
  part_halls: 'Salles pas encore en service',
  part_research: 'Recherche poursuivie',
  part_charge: 'Charge restante',
  part_rescues: 'Sauvetages par le groupe',
  line: 'Face à l’histoire : {{points}} points.',
  lineChange: 'Face à l’histoire : {{points}} points, {{change}} ce trimestre.',
};
