import type { Texts } from '../texts.ts';

export const figures: Texts['figures'] = {
  share: 'Part de marché',
  shareText:
    'Chiffre d’affaires de l’entreprise au trimestre, en pourcentage du chiffre d’affaires de toutes. La demande nouvelle et les contrats échus ont choisi de nouveau selon le prix, la qualité, la confiance et le crédit officiel ; le reste n’a pas bougé.',
  shareChange: 'Variation de la part',
  shareChangeText:
    'La part de marché à la fin du trimestre moins celle du trimestre précédent, en points du marché entier. La somme des variations est nulle : ce que l’un gagne, un autre le perd.',
  segmentShare: 'Part d’un segment',
  segmentShareText:
    'Votre chiffre d’affaires dans ce segment, en pourcentage de celui de toutes les entreprises. Pondérées par la taille des segments, ces parts font votre part de marché.',
  segmentChange: 'Variation dans un segment',
  segmentChangeText: 'Votre part de ce segment moins celle du trimestre précédent, en points du segment.',
  shareMove: 'Gagné ou perdu dans un segment',
  shareMoveText:
    'Ce que cette entreprise a gagné ou perdu dans ce segment, en points du marché entier : les clients qui ont bougé et la croissance du segment lui-même. Pour la vôtre, c’est la colonne du segment dans votre rapport.',
  provinceShare: 'Votre part d’une province',
  provinceShareText:
    'Votre chiffre d’affaires auprès des clients de cette province, en pourcentage de celui de toutes les entreprises. La distance aux salles compte, outre le prix et la qualité.',
  provinceDemand: 'Demande d’une province',
  provinceDemandText:
    'Part de la demande du pays qui se trouve dans cette province, en pour cent. C’est une donnée de marché du scénario ; la teinte de la tuile la montre en cinq classes.',
  historyShare: 'Part dans l’histoire',
  historyShareText:
    'La part de la véritable entreprise à ce trimestre, d’après les sources du scénario. Un trimestre sans chiffre publié est placé entre ceux qui en ont.',
  market: 'Taille du marché',
  marketText:
    'Chiffre d’affaires de toutes les entreprises ensemble ce trimestre. Il suit la trajectoire du marché, et des événements l’augmentent ou le réduisent ; qui préfère ses propres serveurs n’y est pas compté.',
  revenue: 'Chiffre d’affaires',
  revenueText:
    'Ce que les clients ont payé au trimestre : le volume de tous les contrats, chacun au prix auquel il a été conclu. Les nouveaux contrats se font au prix d’aujourd’hui.',
  profit: 'Résultat d’exploitation',
  profitText:
    'Le chiffre d’affaires moins l’énergie, la bande passante et l’exploitation, les amortissements, la vente, la recherche, la conformité et les partenariats. Intérêts et amendes viennent après.',
  cash: 'Trésorerie',
  cashText:
    'L’argent disponible à la fin du trimestre. Résultat et amortissements entrent ; intérêts, amendes, salles et introduction sortent ; le groupe et les banques donnent ou reprennent.',
  debt: 'Dette',
  debtText:
    'Ce que vous devez aux banques. L’argent qui manque s’emprunte de lui-même, et la moitié de l’excédent rembourse.',
  debtLimit: 'Plafond de crédit',
  debtLimitText:
    'Le plus que les banques vous prêtent : une part fixe d’un an de chiffre d’affaires. Au-delà, le groupe vous sauve, au vu de tous.',
  interest: 'Taux d’intérêt',
  interestText:
    'Le coût d’un trimestre de crédit, en pour cent de la dette. Il est le même pour tous et ne change pas.',
  interestNext: 'Intérêts du prochain trimestre',
  interestNextText: 'Votre dette multipliée par le taux d’un trimestre, si la dette reste la même.',
  capacityUsed: 'Capacité utilisée',
  capacityUsedText:
    'Ce que les clients utilisent, en pourcentage de ce que peuvent vos salles et machines. Quand la pointe approche de la limite, la fiabilité baisse ; au-delà, de nouveaux contrats sont refusés.',
  reliability: 'Fiabilité rencontrée',
  reliabilityText:
    'Part du service promis que vos clients ont eue dans un trimestre, en pourcentage. Les pointes au-dessus du seuil et les pannes du trimestre précédent l’ont faite ; les clients choisissent et renouvellent d’après elle.',
  trust: 'Confiance des clients',
  trustText:
    'La confiance des clients privés, de 0 à 100. Elle revient lentement à son niveau ; un service peu fiable, l’alignement et certains événements la réduisent, la critique et la franchise l’augmentent.',
  standing: 'Crédit officiel',
  standingText:
    'Ce que les autorités pensent de vous, de 0 à 100. Il tend vers un niveau que déplacent votre attitude et votre conformité ; événements et partenariats le déplacent aussi. Il élève le paratonnerre et compte dans les offres.',
  compliance: 'Conformité',
  complianceText:
    'À quel point vous suivez les règles, de 0 à 100. Certificats et événements la déplacent ; elle revient vers son niveau de départ.',
  complianceMark: 'Repère de conformité',
  complianceMarkText:
    'La conformité que les règles attendent. Ce qui manque est un manquement et fait monter la charge.',
  exposure: 'Exposition',
  exposureText:
    'À quel point on vous voit, de 0 à 100. Elle suit votre taille, votre force de vente et la force avec laquelle vous parlez.',
  shareThreshold: 'Part qui amasse de la charge',
  shareThresholdText: 'Seul ce qui dépasse ce seuil fait monter la charge. Il est le même pour tous.',
  chargeKept: 'Charge qui reste',
  chargeKeptText: 'Ce qui demeure de la charge du trimestre précédent, en pour cent. C’est le même taux pour tous.',
  goodwill: 'Bienveillance du groupe',
  goodwillText: 'L’estime du groupe, de 0 à 100. Les dividendes versés l’achètent ; soutien et sauvetage y puisent.',
  goodwillChange: 'Variation de la bienveillance',
  goodwillChangeText:
    'Ce que cette réponse ajoute à la bienveillance du groupe ou lui retire, en points sur 100. Le scénario le fixe.',
  groupAmount: 'Argent du groupe',
  groupAmountText:
    'Ce que le groupe donne au plus, ou demande, ce trimestre. Il suit ce qu’a fait le groupe dans l’histoire ; le soutien comble ce qui manque à votre trésorerie habituelle, et sa limite croît avec sa bienveillance.',
  groupCloud: 'Le cloud en un an',
  groupCloudText: 'Votre résultat d’exploitation du dernier trimestre, fois quatre.',
  groupRest: 'Le reste du groupe',
  groupRestText:
    'Résultat d’exploitation des autres activités du groupe en un an, d’après les sources du scénario. Il ne change pas au cours de la partie.',
  groupPart: 'Le cloud dans le résultat du groupe',
  groupPartText:
    'Votre résultat d’un an au rythme du dernier trimestre, en pourcentage de celui du groupe entier. Si vous perdez, c’est ce que vous retirez au reste.',
  awsMark: 'Le repère d’AWS',
  awsMarkText:
    'Ce trimestre-là, AWS a gagné plus que tout le résultat de son groupe : le reste était en perte. C’est un chiffre de l’histoire.',
  valuation: 'Valeur de l’activité',
  valuationText:
    'Le chiffre d’affaires des quatre derniers trimestres multiplié par un coefficient qui croît avec la croissance, la marge et la performance, moins la décote politique.',
  politicalDiscount: 'Décote politique',
  politicalDiscountText:
    'Ce que les acheteurs retirent pour le risque politique, en pour cent. Un ciel plus sombre et moins de crédit officiel retirent davantage.',
  planB: 'Plan B',
  planBText: 'La valeur à laquelle une scission serait réussie : 100 milliards de dollars, en yuans au taux indiqué.',
  exchangeRate: 'Taux de change',
  exchangeRateText: 'Yuans pour un dollar, tels que le scénario les donne. Il ne change pas au cours de la partie.',
  listingSteps: 'Étapes de l’introduction',
  listingStepsText:
    'Combien d’étapes vers une introduction séparée sont franchies. Si une étape échoue, vous revenez à l’étude.',
  listingCost: 'Coût d’une étape',
  listingCostText:
    'Une part fixe du chiffre d’affaires du dernier trimestre. Elle est dépensée que l’étape réussisse ou échoue.',
  skyLimit: 'Ciel limite',
  skyLimitText: 'Le ciel, de 0 à 100, doit être en dessous au moment de l’étape.',
  standingNeeded: 'Crédit officiel requis',
  standingNeededText: 'Le crédit officiel que demande cette étape, de 0 à 100.',
  sky: 'Le ciel',
  skyText:
    'Le climat réglementaire, de 0, clair, à 100, orage. Il suit une trajectoire du scénario que des événements déplacent. Plus il est sombre, plus la charge monte vite.',
  front: 'Le front',
  frontText:
    'Quand le ciel, tel qu’il est tracé, passera à un état plus sombre. On le voit quatre trimestres à l’avance ; des événements peuvent encore amener ou épargner l’orage.',
  chance: 'Risque de foudre',
  chanceText:
    'Votre charge moins votre paratonnerre, en pour cent, sous le ciel tel qu’on le connaît et avec votre attitude actuelle. Ce que feront vos réponses du courrier et de nouveaux événements n’y est pas. Il n’est jamais nul ni certain. Les cas que l’histoire date, ou qui suivent d’une réponse, viennent à part.',
  charge: 'Charge',
  chargeText:
    'Un stock de 0 à 100. Une part de celle du trimestre précédent demeure ; une grande part de marché, l’exposition, la critique, les manquements et des événements s’y ajoutent, d’autant plus que le ciel est sombre.',
  chargeStep: 'Charge par degrés',
  chargeStepText:
    'La charge en cinq degrés, telle que chacun la voit. Le chiffre exact n’est connu que de son propriétaire.',
  rod: 'Paratonnerre',
  rodText:
    'Votre protection, de 0 à 100 : crédit officiel, certificats, attitude et partenariats additionnés, et l’hypothèse sur les propriétaires si elle est active.',
  exposed: 'À découvert',
  exposedText: 'La part de votre charge qui dépasse le paratonnerre ; rien s’il est plus haut.',
  driver: 'Un facteur du risque',
  driverText:
    'Ce que ce facteur ajoute à votre risque de foudre ou lui retire, en points. Tous les facteurs additionnés font exactement le risque.',
  price: 'Prix',
  priceText:
    'Indice du prix des nouveaux contrats d’un segment : 100 est le prix de départ de l’entreprise au tarif. Les contrats en cours gardent le leur.',
  teamsLeft: 'Équipes à placer',
  teamsLeftText:
    'Vos équipes et celles que vous engagez, moins celles placées dans un segment. Une équipe non placée ne vend rien.',
  teamCost: 'Coût d’une équipe engagée',
  teamCostText:
    'Ce que coûte une équipe engagée ce trimestre. Il croît avec le marché et dépasse de moitié celui d’une des vôtres.',
  hallCost: 'Coût d’une salle',
  hallCostText:
    'Ce que coûte une salle de calcul quand on la commence. Elle s’amortit sur les quatre ans après son ouverture.',
  halls: 'Salles',
  hallsText:
    'Vos salles de calcul ouvertes dans ce pôle. Une petite part est retirée chaque trimestre : le nombre est donc arrondi.',
  hallsUnderway: 'Salles en chantier',
  hallsUnderwayText: 'Les salles commencées ici et pas encore ouvertes.',
  power: 'Prix de l’électricité',
  powerText:
    'Ce que coûte un kilowattheure dans ce pôle, en yuans. C’est une donnée du scénario, qui décide de vos coûts d’énergie ici.',
  permits: 'Permis',
  permitsText:
    'Combien de salles une entreprise peut commencer dans ce pôle en un trimestre. Les pôles encombrés en accordent peu.',
  machines: 'Machines du groupe',
  machinesText:
    'Unités de capacité que le groupe peut prêter aussitôt les trois premiers trimestres de l’année. Au dernier, il en a besoin.',
  budget: 'Budget de recherche',
  budgetText:
    'Ce que vos ordres consacrent à la recherche ce trimestre. Il entretient lentement toutes les qualités et paie le programme.',
  budgetNormal: 'Budget du secteur',
  budgetNormalText: 'Ce qui maintient vos qualités au niveau du secteur. Il croît avec votre taille.',
  programmeQuarters: 'Durée d’un programme',
  programmeQuartersText:
    'Combien de trimestres dure un programme de recherche. Il n’y en a qu’un à la fois, et il ne change pas en route.',
  quality: 'Qualité',
  qualityText:
    'Votre niveau actuel dans cette qualité, sur l’échelle où le secteur a commencé près de 80. La recherche l’élève, la frontière avance.',
  spendingTotal: 'Dépenses de vos ordres',
  spendingTotalText: 'Ce que vos ordres actuels coûtent ce trimestre : vente, salles, recherche, État et introduction.',
  answerPays: 'Ce que coûte une réponse',
  answerPaysText:
    'Ce que cette réponse prend aussitôt à votre trésorerie, ou lui ajoute, dans l’état du début du trimestre. La projection n’en tient pas compte. Ses autres effets figurent dans le rapport.',
  touched: 'Ce qu’un événement vous a fait',
  touchedText:
    'Ce que cet événement ou cette réponse a ajouté à l’un de vos indices ou à votre trésorerie. Ce qui dure plusieurs trimestres déplace le niveau vers lequel l’indice dérive ; la confiance due aux événements compte quand les clients choisissent, et ne figure pas dans l’indice affiché.',
  available: 'Argent disponible',
  availableText:
    'Le plus que vos ordres peuvent coûter : trésorerie, crédit non utilisé, ce que l’activité du dernier trimestre a rapporté et ce que donne le groupe. « Sans emprunter » laisse le crédit de côté.',
  spendingPart: 'Une part de vos dépenses',
  spendingPartText:
    'Ce que ce groupe d’ordres coûte ce trimestre. Les parts font ensemble la dépense indiquée au-dessus.',
  certificateCost: 'Coût d’un certificat',
  certificateCostText:
    'Une part fixe du chiffre d’affaires du dernier trimestre : le prix s’il n’est pas détenu, l’entretien d’un trimestre s’il l’est. Ce qui devient caduc se rachète.',
  certificateRod: 'Paratonnerre d’un certificat',
  certificateRodText: 'Points sur 100 que ce certificat ajoute au paratonnerre tant qu’il est en vigueur.',
  certificateCompliance: 'Conformité d’un certificat',
  certificateComplianceText: 'Points sur 100 que ce certificat ajoute à la conformité tant qu’il est en vigueur.',
  partnershipQuarters: 'Durée d’un partenariat',
  partnershipQuartersText:
    'Pendant combien de trimestres tient un partenariat. Le scénario en fixe la durée, et rien ne l’abrège.',
  partnershipRod: 'Paratonnerre d’un partenariat',
  partnershipRodText: 'Points sur 100 que chaque partenariat en vigueur ajoute au paratonnerre.',
  partnershipTakes: 'Ce que prend un partenariat',
  partnershipTakesText:
    'La part de votre chiffre d’affaires dans le segment du partenariat qui revient au programme, en pour cent.',
  bidDoubling: 'Poids de l’argent dans une offre',
  bidDoublingText:
    'Points que gagne une offre chaque fois que son montant double, à partir du minimum. Le premier argent pèse le plus.',
  bidAmount: 'Votre offre',
  bidAmountText:
    'L’argent de votre offre sous pli. Il n’est payé que si l’offre l’emporte, et aucune autre entreprise ne le voit.',
  bidMinimum: 'Offre minimale',
  bidMinimumText:
    'Le moindre montant qui compte comme une offre. Il est le même pour toutes les entreprises et tous les partenariats.',
  bidWorth: 'Valeur de votre offre',
  bidWorthText:
    'Votre crédit officiel et ce que compte l’argent, additionnés. La meilleure offre au-dessus d’une réserve que nul ne connaît l’emporte.',
  bidMoney: 'Ce que compte l’argent',
  bidMoneyText: 'Points pour le montant de l’offre : tant à chaque doublement depuis le minimum.',
  quartersLeft: 'Trimestres restants',
  quartersLeftText: 'Combien de trimestres encore, celui-ci compris.',
  ownershipRod: 'Paratonnerre d’un propriétaire',
  ownershipRodText:
    'Points sur 100 que cette partie suppose pour chaque type de propriétaire. Aucune source ne les mesure : c’est une hypothèse, que l’on peut désactiver avant une partie.',
  discountAsked: 'Remise demandée',
  discountAskedText:
    'Ce que le grand compte veut en moins, en pour cent. Ce qui est accordé abaisse ce que d’autres s’attendent à payer.',
  discountGiven: 'Remise accordée',
  discountGivenText:
    'Ce que le grand compte paie désormais en moins, en pour cent. D’autres de son segment la citeront.',
  openQuestions: 'Questions en attente',
  openQuestionsText:
    'Combien de questions de ce trimestre restent sans réponse. Celles-ci reçoivent la réponse que dit leur carte.',
  turnedAway: 'Contrats refusés',
  turnedAwayText:
    'Ce que des clients voulaient acheter et que vous n’aviez pas la capacité de servir, à vos prix. L’essentiel est allé à des rivaux qui avaient de la place.',
  refusal: 'Limites d’un ordre',
  refusalText:
    'Ce que vos ordres demandent, et ce qu’il y a ou ce qui est permis. Un ordre qui dépasse est refusé et revient à ce qu’il était.',
  priceCut: 'Une baisse de prix',
  priceCutText:
    'De combien le prix des nouveaux contrats de ce segment est plus bas qu’au trimestre précédent, en pour cent. Les contrats en cours gardent le leur.',
  hallsBegun: 'Salles commencées',
  hallsBegunText:
    'Les salles commencées ce trimestre. Chacun voit aussitôt le chantier ; elles ouvrent deux trimestres plus tard.',
  hallsOpened: 'Salles ouvertes',
  hallsOpenedText:
    'Les salles commencées il y a deux trimestres et ouvertes maintenant. Elles peuvent servir des clients aussitôt.',
  chargeAfter: 'Charge après la foudre',
  chargeAfterText: 'La foudre libère la charge. Voici ce qu’il en reste, en points sur 100.',
  fine: 'Amendes',
  fineText:
    'Les amendes légales de ce trimestre. Le paratonnerre adoucit l’effet de la foudre sur le crédit officiel et la confiance, jamais une amende.',
  lineEnergy: 'Énergie',
  lineEnergyText: 'L’électricité de vos salles : leur usage multiplié par le prix de chaque pôle.',
  lineBandwidth: 'Bande passante et exploitation',
  lineBandwidthText:
    'Le coût de ce que les clients utilisent. L’unité devient moins chère avec l’expérience et la taille ; la capacité oisive coûte un peu.',
  lineDepreciation: 'Amortissements',
  lineDepreciationText:
    'Un seizième du coût de chaque salle, pendant les seize trimestres après son ouverture. Il réduit le résultat sans être payé : il revient donc avant la trésorerie.',
  lineSales: 'Vente',
  lineSalesText: 'Vos équipes et celles que vous avez engagées. Une équipe coûte plus cher quand le marché croît.',
  lineResearch: 'Recherche',
  lineResearchText: 'Le budget que vous avez donné à la recherche.',
  lineCompliance: 'Conformité',
  lineComplianceText:
    'Ce que coûte le respect des règles : la dépense habituelle, le prix et l’entretien des certificats.',
  linePartnership: 'Partenariats',
  linePartnershipText:
    'Les offres gagnées ce trimestre et la part du chiffre d’affaires que prennent les partenariats en vigueur.',
  lineInterest: 'Intérêts',
  lineInterestText: 'L’intérêt d’un trimestre sur la dette à son début.',
  lineInvestment: 'Salles commencées',
  lineInvestmentText:
    'Ce que coûtent les salles commencées ce trimestre. Elles sont payées maintenant et amorties après leur ouverture.',
  lineListing: 'Bourse',
  lineListingText: 'Ce qu’a coûté une étape de l’introduction, ou ce qu’elle a rapporté.',
  lineGroup: 'Du groupe ou au groupe',
  lineGroupText: 'Le soutien du groupe, ou le dividende que vous avez versé.',
  lineOther: 'Amendes, aides et autres',
  lineOtherText: 'Les aides et autres paiements venus d’événements, moins les amendes.',
  lineBorrowed: 'Emprunté ou remboursé',
  lineBorrowedText: 'L’argent qui manque s’emprunte de lui-même jusqu’au plafond ; la moitié de l’excédent rembourse.',
  scale: 'L’échelle',
  scaleText: 'Un indice sans unité, de 0, le moins, à 100, le plus.',
  lineOpening: 'Trésorerie initiale',
  lineOpeningText:
    'Ce qui était en caisse au début du trimestre. Avec le résultat et les lignes qui le suivent, la somme est la trésorerie finale.',
  lineRescue: 'Sauvetage par le groupe',
  lineRescueText: 'Ce qui manquait au-delà du plafond. Le groupe le paie au vu de tous, et vous estime moins.',
  hundred: 'Cent points',
  hundredText:
    'Ce qu’atteint la véritable entreprise à votre place : la moyenne de nombreuses parties où chacun fait comme dans l’histoire, avec sa part de hasard, jusqu’au même trimestre.',
  points: 'Points face à l’histoire',
  pointsText:
    'Cent, plus ce que vous atteignez au-delà de la véritable entreprise aux mêmes trimestres, moins ce qui vous manque. Part, valeur, résultat, trésorerie, salles, recherche et charge comptent, chacune selon son poids.',
  pointsChange: 'Écart de points',
  pointsChangeText: 'Points face à l’histoire après le trimestre, moins ceux du trimestre précédent.',
  pointsMoved: 'Effet du trimestre sur une partie',
  pointsMovedText:
    'Les points de cette partie après le trimestre, moins ceux du trimestre précédent. Sur toutes les parties, la somme est l’écart de vos points.',
  points_share: 'Points pour la part de marché',
  points_shareText: 'La part moyenne de vos derniers trimestres, quatre au plus, face à celle de l’histoire.',
  points_value: 'Points pour la valeur',
  points_valueText:
    'Ce que paieraient des acheteurs pour l’activité, face à l’histoire. La recherche n’y est pas ôtée du résultat : l’arrêter à la fin n’augmente rien.',
  points_profit: 'Points pour le résultat',
  points_profitText:
    'Résultat d’exploitation depuis votre arrivée, moins la moitié des amendes, rapporté au chiffre d’affaires d’un an, face à l’histoire.',
  points_cash: 'Points pour la trésorerie',
  points_cashText: 'Trésorerie moins dette, rapportée au chiffre d’affaires d’un an, face à l’histoire.',
  points_halls: 'Points pour les salles',
  points_hallsText:
    'Ce qu’ont coûté les salles payées qui n’ont pas encore servi, rapporté au chiffre d’affaires d’un an, face à l’histoire.',
  points_research: 'Points pour la recherche',
  points_researchText: 'Votre qualité moyenne et l’effort déjà mis dans le programme en cours, face à l’histoire.',
  points_charge: 'Points pour la charge',
  points_chargeText: 'La charge qui reste dans votre nuage, face à l’histoire : plus de charge, moins de points.',
  points_rescues: 'Points pour les sauvetages',
  points_rescuesText: 'Chaque sauvetage par le groupe depuis votre arrivée coûte cinq points.',
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
  whyCount: 'Causes moindres',
  whyCountText: 'Combien de causes sont trop petites pour une ligne à elles. La ligne s’ouvre et les donne toutes.',
  whyMarket: 'Croissance du marché',
  whyMarketText: 'Le chiffre d’affaires de toutes les entreprises ce trimestre par rapport au précédent, en pour cent.',
  whyLead: 'Distance au premier',
  whyLeadText:
    'La différence entre deux parts après le trimestre, en points. Seules comptent les entreprises qui ont une place.',
  projectedShare: 'Part attendue',
  projectedShareText:
    'Ce que les règles font de vos ordres si tous les rivaux répètent ce qui a été vu, sans hasard ni foudre. Elle ne sait que ce que vous pouvez savoir.',
  projectedRevenue: 'Chiffre d’affaires attendu',
  projectedRevenueText:
    'Ce que les clients devraient payer ce trimestre avec vos ordres actuels, si les rivaux répètent ce qui a été vu et que rien d’imprévu n’arrive.',
  projectedProfit: 'Résultat attendu',
  projectedProfitText:
    'Le chiffre d’affaires attendu moins les coûts attendus de vos ordres actuels. Sans amendes ni réponses aux événements : nul ne peut les connaître.',
  projectedCash: 'Trésorerie attendue',
  projectedCashText:
    'L’argent attendu à la fin du trimestre avec vos ordres actuels, après salles, intérêts et ce que le groupe a annoncé.',
  projectedChange: 'Variation attendue',
  projectedChangeText: 'Ce qui est attendu avec vos ordres actuels, moins ce qu’a apporté le trimestre précédent.',
  projectedRange: 'Fourchette probable',
  projectedRangeText:
    'Où se trouve le résultat dans neuf cas sur dix, d’après les erreurs de telles projections dans de nombreuses parties jouées par la machine. Les rivaux qui changent de cap y sont compris.',
  projectedSegment: 'Part attendue d’un segment',
  projectedSegmentText:
    'Votre part de ce segment à la fin du trimestre avec vos ordres actuels, si les rivaux répètent ce qui a été vu. En pour cent.',
  projectedChance: 'Risque de foudre attendu',
  projectedChanceText:
    'Le risque d’un trimestre à venir si vos ordres se répètent, que vous vous taisez et que le ciel reste tel qu’il a été vu jusqu’à ce que le front en vue l’assombrisse. L’effet des réponses et des événements n’y est pas.',
  projectedTurnedAway: 'Nouveaux clients refusés',
  projectedTurnedAwayText:
    'Part des nouveaux contrats que vous gagneriez mais pour lesquels vos salles n’auraient pas de place. Les salles commencées maintenant n’aident qu’à leur ouverture ; moins de ventes, des prix plus hauts ou les machines du groupe aident tout de suite.',
  projectedPeak: 'Pointe attendue',
  projectedPeakText:
    'L’usage de vos salles à l’heure la plus chargée du trimestre. Au-dessus du seuil où le service souffre, la fiabilité baisse au trimestre suivant, et la confiance avec elle.',
  projectionMissed: 'Erreur de la dernière projection',
  projectionMissedText:
    'La part que les ordres exécutés laissaient attendre au dernier trimestre, moins la part obtenue, en points. Les changements des rivaux, le hasard et les événements y sont compris.',
  researchWorth: 'Gain à suivre le secteur',
  researchWorthText:
    'La part attendue dans quatre trimestres avec le budget qui suit le secteur, moins celle de votre brouillon, si les autres ne bougent pas. En points du marché entier.',
  guess: 'Votre pronostic',
  guessText:
    'Ce que vous avez noté avant le trimestre. Personne d’autre ne le voit avant la fin ; qui fait mieux que la projection sur la partie reçoit une distinction.',
  tryShare: 'Part que cela aurait apportée',
  tryShareText:
    'Votre part dans quatre trimestres avec ce seul changement, moins celle de vos ordres tels quels : deux prévisions d’après ce que vous saviez, les autres ne bougeant pas. En points.',
  tryProfit: 'Résultat que cela aurait apporté',
  tryProfitText:
    'Le résultat d’exploitation de quatre trimestres avec ce seul changement, moins celui de vos ordres tels quels. Ce sont deux prévisions d’après ce que vous saviez.',
  tryCash: 'Trésorerie que cela aurait apportée',
  tryCashText:
    'La trésorerie moins la dette au bout de quatre trimestres avec ce seul changement, moins celle de vos ordres tels quels. Ce sont deux prévisions d’après ce que vous saviez.',
  tryQuality: 'Qualité que cela aurait apportée',
  tryQualityText:
    'La moyenne de vos trois qualités après quatre trimestres avec ce seul changement, moins celle de vos ordres tels quels.',
  tryChance: 'Variation du risque de foudre',
  tryChanceText:
    'Votre risque de foudre avec ce seul changement, moins celui de vos ordres tels quels, sous le ciel que vous aviez vu. En points de pourcentage.',
  againstHistory: 'Écart avec l’histoire',
  againstHistoryText:
    'Votre part à la fin moins la moyenne de l’histoire, en points du marché. La moyenne porte sur des parties de l’histoire avec d’autres tirages ; en attendant, sa propre ligne en tient lieu.',
  historyBand: 'Ce que le hasard fait à l’histoire',
  historyBandText:
    'Les ordres de l’histoire joués de nombreuses fois avec d’autres tirages. Huit parties sur dix finissent entre les deux chiffres.',
  turningPoints: 'Points déplacés par un ordre',
  turningPointsText:
    'Vos points face à l’histoire moins ceux de la même partie, rejouée sans cette seule décision, comme si l’ordre du trimestre précédent s’était répété.',
  causePoints: 'Points d’une cause',
  causePointsText:
    'Votre part à la fin moins celle de la même partie rejouée sans la cause. Les causes se croisent : les points se recouvrent et ne s’additionnent pas.',
  causeRange: 'Étendue plausible',
  causeRangeText:
    'Ce que les sources permettent de penser de la perte réelle. C’est le jugement de l’auteur, pour en discuter, et non un chiffre publié.',
  switchAlone: 'Effet d’un interrupteur',
  switchAloneText:
    'Votre part à la fin de la partie rejouée sans ce seul événement, moins ce qu’elle était. Ce qui en découlait disparaît aussi.',
  replayShare: 'Part dans les reprises',
  replayShareText: 'Part moyenne à la fin des reprises. Chacune a les mêmes ordres et un autre hasard.',
  switchesQuiet: 'Événements presque sans effet',
  switchesQuietText:
    'Nombre d’événements de la partie qui, retirés un à un, changent votre part finale de moins de 0,05 point.',
  switchesOff: 'Événements désactivés',
  switchesOffText: 'Combien d’événements de la partie vous avez désactivés.',
  replays: 'Reprises',
  replaysText: 'Combien de fois la partie est rejouée, chaque fois sous un autre hasard.',
  award: 'Chiffre d’une distinction',
  awardText: 'Ce qui a été le meilleur de cette partie, mesuré sur tous ses trimestres.',
  priceMove: 'Changement d’un prix',
  priceMoveText:
    'L’indice de prix du segment par rapport au trimestre précédent ; seuls les changements de cinq pour cent et plus sont mentionnés.',
  wholePoints: 'Points sur la partie',
  wholePointsText:
    'Ce que cette cause a déplacé chaque trimestre, additionné sur tous ceux que vous avez joués. Toutes les causes ensemble font le changement de votre part.',
};
