import type { Texts } from '../texts.ts';

export const figures: Texts['figures'] = {
  share: 'Part de marché',
  shareText:
    'Revenu de l’entreprise au trimestre, en pour cent du revenu de toutes. La demande nouvelle et les contrats échus ont choisi de nouveau ; le reste est demeuré.',
  whyChange: 'Écart de votre part',
  whyChangeText:
    'Votre part après le trimestre moins votre part avant, en points du marché entier. Les lignes ci-dessous en font la somme.',
  whyShare: 'Votre part',
  whyShareText: 'Vos revenus du trimestre en pour cent de ceux de toutes les entreprises, avant et après.',
  whyShareChange: 'Écart d’une part',
  whyShareChangeText: 'La part après le trimestre moins la part avant, telles qu’affichées, en points.',
  whyMarket: 'Croissance du marché',
  whyMarketText: 'Les revenus de toutes les entreprises ce trimestre, par rapport au trimestre d’avant.',
  whyLead: 'Distance au premier',
  whyLeadText:
    'La différence entre deux parts après le trimestre, en points. Seules comptent les entreprises qui ont une place.',
  whyPoints: 'Points d’une cause',
  whyPointsText:
    'Ce que cette cause seule a fait à votre part, en points du marché entier. Avec les autres lignes, la somme est l’écart.',
  whyReason: 'Derrière la raison',
  whyReasonText:
    'Ce que votre place peut savoir : vos propres chiffres avant et après, et ce qui est public des rivaux.',
  whyAmount: 'Montant d’une cause',
  whyAmountText:
    'Ce que cela seul a fait à votre résultat d’exploitation. Avec les autres lignes, la somme est l’écart.',
  whyCell: 'Points d’une case',
  whyCellText:
    'La partie de cette cause qui revient à cette colonne. Lignes et colonnes s’additionnent telles qu’affichées ; les arrondis sont répartis pour cela.',
  whyRevenue: 'Chiffre d’affaires',
  whyRevenueText: 'Ce que vos clients ont payé ce trimestre, et son évolution.',
  whyOperating: 'Résultat d’exploitation',
  whyOperatingText:
    'Chiffre d’affaires moins énergie, exploitation, amortissements, vente, recherche, conformité et partenariats.',
  whyCash: 'Trésorerie',
  whyCashText:
    'Ce qu’il y a en caisse à la fin du trimestre. Chaque ligne, du chiffre d’affaires à la caisse, est sous Comptes.',
  whyTrust: 'Confiance des clients',
  whyTrustText:
    'Ce que les clients privés pensent de vous, de 0 à 100. Elle revient à sa base et baisse quand le service manque.',
  whyStanding: 'Crédit officiel',
  whyStandingText:
    'Ce que les officiels pensent de vous, de 0 à 100. Posture, conformité et partenariats en déplacent la base.',
  whyCharge: 'Charge',
  whyChargeText:
    'Ce qui attire la foudre, de 0 à 100. L’essentiel reste d’un trimestre à l’autre ; la foudre la décharge.',
};
