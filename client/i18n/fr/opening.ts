import type { Texts } from '../texts.ts';

export const opening: Texts['opening'] = {
  newControl: 'Nouveau levier',
  fresh: 'nouveau',
  opensIn: 'Ouverture du premier levier ici : {{quarter}}.',
  opensNever: 'Cette partie se joue sans ces leviers.',
  openAll: 'Tout ouvrir',
  openAllText: 'Tous les leviers s’ouvrent maintenant et le restent. Les nouveaux ne sont plus présentés.',
  openAllYes: 'Ouvrir tous les leviers',
  openAllNo: 'Garder le calendrier',
  online: 'En ligne',
  regulated: 'Réglementés',
  groupTeams: 'Équipes, {{group}}',
  groupPrice: 'Prix, {{group}}',
};
