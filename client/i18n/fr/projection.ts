import type { Texts } from '../texts.ts';

export const projection: Texts['projection'] = {
  title: 'Si les autres ne bougent pas',
  missedHigh:
    'Ils bougent presque toujours : au dernier trimestre, cette projection était trop haute de {{points}} pt.',
  missedLow: 'Ils bougent presque toujours : au dernier trimestre, cette projection était trop basse de {{points}} pt.',
  missedNone: 'Ils bougent presque toujours, mais au dernier trimestre cette projection était juste.',
  loading: 'Calcul en cours',
  failed: 'Le calcul est impossible ici. Tout le reste fonctionne.',
  sheets: 'Ce qui est montré sous le plateau',
  sheet_projection: 'Projection',
  sheet_shares: 'Parts',
  sheet_guess: 'Pronostic',
  tableCaption: 'Ce que ce trimestre devrait apporter avec vos ordres actuels',
  after: 'Après le {{quarter}}',
  expected: 'Attendu',
  change: 'Variation',
  likely: 'Probable',
  share: 'Part',
  revenue: 'Chiffre d’affaires',
  profit: 'Résultat',
  cash: 'Trésorerie',
  points: '{{points}} pt',
  range: '{{low}} à {{high}}',
  chart:
    'Votre part jusqu’ici, et attendue pour les quatre trimestres à venir, avec la fourchette d’un cas sur deux et de neuf cas sur dix',
  now: 'Présent',
  chances: 'Ciel et risque de foudre des trimestres à venir, si les autres ne bougent pas',
  quarter: 'Trimestre',
  turnedAway: 'À ce niveau, les salles sont trop pleines : environ {{percent}} des nouveaux clients refusés.',
  turnedAwayLater:
    'Au {{quarter}}, salles trop pleines : environ {{percent}} des nouveaux clients refusés. Des salles commencées maintenant ouvrent au {{opens}}.',
  strained:
    'La pointe attendue atteint {{percent}} de ce que peuvent vos salles : le service faiblit, et les clients le verront au trimestre prochain.',
  later:
    'Au {{quarter}}, la pointe attendue atteint {{percent}} de ce que peuvent vos salles ; au-delà de {{knee}}, le service faiblit. Des salles commencées maintenant ouvrent au {{opens}}.',
  tooFull: 'salles attendues sous tension à la pointe',
  behind:
    'Sous le budget qui suit le secteur, la qualité prend du retard. Suivre le secteur devrait valoir {{points}} pt de part dans quatre trimestres.',
  behindIdle:
    'Sous le budget qui suit le secteur, la qualité prend du retard. Suivre le secteur, avec un programme de performance, devrait valoir {{points}} pt de part dans quatre trimestres.',
  guess: 'Votre part après le {{quarter}}, selon vous',
  guessNote:
    'Personne d’autre ne le voit. Cela ne change rien ; qui fait mieux que cette projection sur la partie reçoit une distinction.',
  guessed: 'Votre pronostic : {{guess}} ; résultat : {{outcome}}.',
  guessedBeside: 'Votre pronostic : {{guess}} ; résultat : {{outcome}} ; la projection disait {{said}}.',
};
