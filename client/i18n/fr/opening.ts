import type { Texts } from '../texts.ts';

export const opening: Texts['opening'] = {
  newControl: 'Nouvelle commande',
  fresh: 'nouveau',
  opensIn: 'Ouverture de la première commande ici : {{quarter}}.',
  opensNever: 'Cette partie se joue sans ces commandes.',
  openAll: 'Tout ouvrir',
  openAllText: 'Toutes les commandes s’ouvrent maintenant et le restent. Les nouvelles ne sont plus présentées.',
  openAllYes: 'Ouvrir toutes les commandes',
  openAllNo: 'Garder le calendrier',
  online: 'En ligne',
  regulated: 'Réglementés',
  groupTeams: 'Équipes, {{group}}',
  groupPrice: 'Prix, {{group}}',
};
