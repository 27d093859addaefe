import type { Texts } from '../texts.ts';

export const government: Texts['government'] = {
  certificates: 'Certificats',
  certificatesHint: 'achetés une fois, en vigueur au trimestre suivant, puis entretenus',
  buy: 'Acheter pour {{cost}}',
  keep: 'Entretenir pour {{cost}} par trimestre',
  earths: 'Paratonnerre {{rod}} · conformité {{compliance}}',
  earthsAndBids: 'Paratonnerre {{rod}} · conformité {{compliance}} · ouvre les offres ci-dessous',
  stateNone: 'à obtenir',
  stateComing: 'en vigueur dès le {{quarter}}',
  stateHeld: 'en vigueur',
  stateLapsing: 'expire au {{quarter}}',
  bidsOpen: 'reçoit des offres',
  bidsClosed: 'pas d’offre ce trimestre',
  bidsMissing: 'exige un certificat',
  bidsHeld: 'à vous',
  bidsMissingText:
    'Seuls les détenteurs de ce certificat peuvent faire une offre : {{names}}. Acheté maintenant, il est en vigueur au trimestre suivant.',
  bidsMissingLater:
    'Seuls les détenteurs de ce certificat peuvent faire une offre : {{names}}. Ouverture des certificats : {{quarter}} ; acheté alors, il est en vigueur un trimestre plus tard.',
  bidsMissingNever:
    'Seuls les détenteurs de ce certificat peuvent faire une offre : {{names}}. Aucun certificat ne s’achète dans cette partie.',
  bidsShared: 'Y sont déjà liés : {{companies}}. Un partenaire de plus est possible.',
  bidsHeldText_one: 'À vous pour encore {{quarters}} trimestre.',
  bidsHeldText_other: 'À vous pour encore {{quarters}} trimestres.',
  bid: 'Offre, {{partnership}}',
  bidField: 'Votre offre sous pli, en millions de yuans',
  bidNothing: 'Au moins {{minimum}}. Zéro : pas d’offre.',
  bidCounts: '{{amount}} valent {{worth}} : votre crédit officiel de {{standing}} et {{money}} pour l’argent.',
  bidTooLow: '{{amount}}, c’est trop bas : au moins {{minimum}}.',
  bidSealed: 'La projection ne compte ni l’offre ni son coût.',
  bidMade:
    'Une offre vaut votre crédit officiel, plus {{points}} points chaque fois que l’argent double à partir de {{minimum}}. La meilleure l’emporte si elle suffit ; qui perd ne paie rien et n’est pas nommé.',
  brings:
    'Un partenariat dure {{quarters}} trimestres. Il apporte des marchés et {{rod}} points de paratonnerre ; il prend {{percent}} de votre chiffre d’affaires dans son segment.',
  teaches: 'Un partenaire plus avancé instruit aussi {{company}}, l’opérateur public.',
  learns: 'Vous êtes l’opérateur public : les partenaires plus avancés vous instruisent.',
  inForce: 'En vigueur',
  inForceNone: 'Aucun partenariat n’est encore en vigueur.',
  tie_one: '{{partnership}} : {{company}}, encore {{quarters}} trimestre',
  tie_other: '{{partnership}} : {{company}}, encore {{quarters}} trimestres',
  counterView: 'Un autre point de vue',
  assumption: 'Hypothèse : {{name}}',
  assumptionOn: 'compte dans cette partie',
  assumptionOff: 'ne compte pas dans cette partie',
  assumptionText: 'Ce qui est supposé',
  assumptionRod: 'Paratonnerre, en points : privé {{private}}, public {{state}}, étranger {{foreign}}.',
};
