import type { Texts } from '../texts.ts';

export const government: Texts['government'] = {
  certificates: 'Certificats',
  certificatesHint: 'achetés une fois, en vigueur au trimestre suivant, puis entretenus',
  buy: 'Acheter pour {{cost}}',
  keep: 'Entretenir pour {{cost}} par trimestre',
  earths: 'Paratonnerre {{rod}} · conformité {{compliance}}',
  earthsAndBids: 'Paratonnerre {{rod}} · conformité {{compliance}} · ouvre les offres ci-dessous',
  stateNone: 'non détenu',
  stateComing: 'en vigueur dès {{quarter}}',
  stateHeld: 'en vigueur',
  stateLapsing: 'caduc dès {{quarter}}',
  bidsOpen: 'reçoit des offres',
  bidsClosed: 'pas d’offre ce trimestre',
  bidsMissing: 'exige un certificat',
  bidsHeld: 'à vous',
  bidsMissingText:
    'Seuls les détenteurs de ce certificat peuvent faire une offre : {{names}}. Acheté maintenant, il est en vigueur au trimestre suivant.',
  bidsHeldText_one: 'À vous pour encore {{quarters}} trimestre.',
  bidsHeldText_other: 'À vous pour encore {{quarters}} trimestres.',
  bid: 'Offre, {{partnership}}',
  bidField: 'Votre offre sous pli, en millions de yuans',
  bidNothing: 'Au moins {{minimum}}. Zéro : pas d’offre.',
  bidCounts: 'Vaut {{worth}} : votre crédit officiel de {{standing}} et {{money}} pour l’argent.',
  bidTooLow: 'Trop bas : au moins {{minimum}}.',
  bidSealed:
    'La projection n’en tient pas compte, ni de son prix : on ne sait qui l’emporte qu’à l’ouverture des plis.',
  bidMade:
    'Une offre vaut votre crédit officiel, plus {{points}} points chaque fois que l’argent double à partir de {{minimum}}. La meilleure l’emporte si elle suffit ; qui perd ne paie rien et n’est pas nommé.',
  brings:
    'Un partenariat dure {{quarters}} trimestres. Il apporte des marchés et {{rod}} points de paratonnerre ; il prend {{percent}} de votre chiffre d’affaires dans son segment et instruit l’opérateur public.',
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
