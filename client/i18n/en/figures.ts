/** Every figure that can be asked: its title under its own name, where it comes from under its name and `Text`. */
export const figures = {
  share: 'Market share',
  shareText:
    'Revenue of the company in the quarter, as a percentage of the revenue of all companies. New demand and contracts that fell due chose anew, by price, quality, trust and standing; all others stayed.',
  shareChange: 'Change of share',
  shareChangeText:
    'Market share at the end of the quarter less that of the quarter before, in points of the whole market. All changes together come to nothing: what one gains another loses.',
  segmentShare: 'Share of a segment',
  segmentShareText:
    'Your revenue in this segment as a percentage of what all companies earn in it. Weighted by the size of the segments, these shares make your market share.',
  segmentChange: 'Change in a segment',
  segmentChangeText: 'Your share of this segment less that of the quarter before, in points of the segment.',
  shareMove: 'Gained or lost in a segment',
  shareMoveText:
    'What this company gained or lost in this segment, in points of the whole market: customers who moved, and the segment’s own growth. For your company it is the segment’s column in your report.',
  provinceShare: 'Your share of a province',
  provinceShareText:
    'Your revenue from customers in this province, as a percentage of what all companies earn there. Distance to the halls counts besides price and quality.',
  provinceDemand: 'Demand of a province',
  provinceDemandText:
    'Part of the whole country’s demand that stands in this province, in percent. It is market data of the scenario; the tone of the tile shows it in five classes.',
  historyShare: 'History’s share',
  historyShareText:
    'What the real company’s share was in that quarter, as the scenario’s sources have it. Quarters without a published figure lie between those that have one.',
  market: 'Size of the market',
  marketText:
    'Revenue of all companies together in this quarter. It grows along the market’s path, and events add to it or take from it; whoever prefers own servers is not in it.',
  revenue: 'Revenue',
  revenueText:
    'What customers paid in the quarter: the volume of all contracts, each at the price at which it was made. New contracts are made at the price asked now.',
  profit: 'Operating profit',
  profitText:
    'Revenue less energy, bandwidth and operations, depreciation, sales, research, compliance and partnerships. Interest and fines come after it.',
  cash: 'Cash',
  cashText:
    'Money at hand at the end of the quarter. Profit and depreciation come in; interest, fines, halls and listing go out; the group and the banks give or take.',
  debt: 'Debt',
  debtText: 'What you owe the banks. Missing cash is borrowed by itself, and half of the cash to spare repays it.',
  debtLimit: 'Limit of credit',
  debtLimitText:
    'The most that banks lend you: a fixed part of a year’s revenue. Beyond it the group rescues you, in sight of all.',
  interest: 'Interest rate',
  interestText:
    'What a quarter of credit costs, in percent of the debt. It is the same for everybody and stays through the match.',
  interestNext: 'Interest next quarter',
  interestNextText: 'Your debt times the interest of a quarter, if the debt stays as it is.',
  capacityUsed: 'Capacity used',
  capacityUsedText:
    'What customers use as a percentage of what your halls and machines can do. When the peak comes near the limit reliability falls, and beyond it new contracts are turned away.',
  reliability: 'Reliability met',
  reliabilityText:
    'How much of the promised service your customers met in a quarter, in percent. Peaks above the mark and outages of the quarter before made it; customers choose and renew by it.',
  trust: 'Customer trust',
  trustText:
    'How far private customers trust you, from 0 to 100. It drifts slowly home; unreliable service, aligning and some events cost it, criticism and openness win it.',
  standing: 'Official standing',
  standingText:
    'What the authorities think of you, from 0 to 100. It drifts to a home that your posture and compliance move; events and partnerships move it too. It raises the rod and counts in bids.',
  compliance: 'Compliance',
  complianceText:
    'How well you keep the rules, from 0 to 100. Certificates and events move it; it drifts back to where it was at the start.',
  complianceMark: 'Mark for compliance',
  complianceMarkText: 'Compliance that the rules expect. What is missing to it is a breach and gathers charge.',
  exposure: 'Exposure',
  exposureText:
    'How much you are seen, from 0 to 100. It follows your size, your sales force and how loudly you speak.',
  shareThreshold: 'Share that gathers charge',
  shareThresholdText: 'Only the part of a share above this mark gathers charge. It is the same for everybody.',
  chargeKept: 'Charge that stays',
  chargeKeptText: 'How much of last quarter’s charge is still there, in percent. It is the same for everybody.',
  goodwill: 'Goodwill of the group',
  goodwillText:
    'How well the group thinks of you, from 0 to 100. Dividends that are paid buy it; support and rescue draw on it.',
  goodwillChange: 'Change of goodwill',
  goodwillChangeText:
    'What this answer adds to the group’s goodwill or takes from it, in points of 100. The scenario fixes it.',
  groupAmount: 'Money of the group',
  groupAmountText:
    'What the group gives at most, or asks, this quarter. It follows what history’s group did; support covers what you lack of your usual cash, and its limit grows with goodwill.',
  groupCloud: 'The cloud in a year',
  groupCloudText: 'Your operating profit of last quarter times four.',
  groupRest: 'The rest of the group',
  groupRestText:
    'Operating profit of the group’s other businesses in a year, from the scenario’s sources. It does not change in the match.',
  groupPart: 'Cloud in the group’s profit',
  groupPartText:
    'Your profit in a year at last quarter’s pace, as a percentage of the profit of the whole group. Where you lose, it is what you take off the profit of the rest.',
  awsMark: 'The mark of AWS',
  awsMarkText:
    'In that quarter AWS earned more than the whole profit of its group: the rest made a loss. It is a figure of history.',
  valuation: 'Value of the unit',
  valuationText:
    'Revenue of the last four quarters times a multiple that grows with growth, margin and performance, less the political discount.',
  politicalDiscount: 'Political discount',
  politicalDiscountText:
    'What buyers take off the value for political risk, in percent. A darker sky and less standing take more.',
  planB: 'Plan B',
  planBText: 'The value at which a spin-off would count as done: 100 billion dollars, in yuan at the rate below.',
  exchangeRate: 'Exchange rate',
  exchangeRateText: 'Yuan for a dollar, as the scenario has it. It does not change in the match.',
  listingSteps: 'Steps of the listing',
  listingStepsText:
    'How many of the steps to a separate listing are taken. Where a step fails, you fall back to the study.',
  listingCost: 'Cost of a step',
  listingCostText: 'A fixed part of last quarter’s revenue. It is spent whether the step passes or fails.',
  skyLimit: 'Darkest sky for a listing',
  skyLimitText: 'The sky, from 0 to 100, has to be below this when the step is taken.',
  standingNeeded: 'Standing for a listing',
  standingNeededText: 'The official standing that this step needs, from 0 to 100.',
  sky: 'The sky',
  skyText:
    'The regulatory climate, from 0, calm, to 100, storm. It follows a path of the scenario that events move. The darker it is, the faster charge gathers.',
  front: 'The front',
  frontText:
    'When the sky, as it is laid out, next gets darker by a state. It can be seen four quarters ahead; events can still bring or spare a storm.',
  chance: 'Strike chance',
  chanceText:
    'Your charge less your rod, in percent, under the sky as it is known and with your posture as it stands. What your answers in the inbox and new events will do is not in it. It is never nothing and never certain. Cases that the story dates, or that follow from an answer, come besides.',
  charge: 'Charge',
  chargeText:
    'A stock from 0 to 100. A part of last quarter’s stays; a large share, exposure, criticism, breaches and events add to it, the faster the darker the sky.',
  chargeStep: 'Charge in steps',
  chargeStepText: 'Charge in five steps, as everybody sees it. The exact figure is known to its owner alone.',
  rod: 'Rod',
  rodText:
    'Your protection, from 0 to 100: official standing, certificates, posture and partnerships added up, and the assumption about owners where it is on.',
  exposed: 'Exposed',
  exposedText: 'The part of your charge that stands above your rod; nothing where the rod is taller.',
  driver: 'A driver of the chance',
  driverText:
    'What this driver adds to your strike chance or takes from it, in points. All drivers together make the chance exactly.',
  price: 'Price',
  priceText:
    'Index of the price asked for new contracts in a segment: 100 is the company’s own start price on the list. Contracts that run keep the price at which they were made.',
  teamsLeft: 'Teams to place',
  teamsLeftText:
    'Your teams and those you hire, less those placed in segments. Teams that are not placed sell nothing.',
  teamCost: 'Cost of a hired team',
  teamCostText:
    'What one hired team costs this quarter. It grows with the market and is half as much again as one of your own.',
  hallCost: 'Cost of a hall',
  hallCostText: 'What one computing hall costs when it is begun. It is written off over the four years after it opens.',
  halls: 'Halls',
  hallsText:
    'Your computing halls at this hub that are open. A little of every hall is retired each quarter, so the number is rounded.',
  hallsUnderway: 'Halls under construction',
  hallsUnderwayText: 'Halls that were begun here and are not open yet.',
  power: 'Price of power',
  powerText:
    'What a kilowatt-hour costs at this hub, in yuan. It is data of the scenario and decides what energy costs you here.',
  permits: 'Permits',
  permitsText: 'How many halls one company may begin at this hub in a quarter. Crowded hubs give few.',
  machines: 'Machines of the group',
  machinesText:
    'Units of capacity that the group can lend at once in the first three quarters of a year. In the last quarter it needs them itself.',
  budget: 'Research budget',
  budgetText:
    'What your orders spend on research this quarter. It keeps all qualities up slowly, and pays for the programme.',
  budgetNormal: 'Budget of the field',
  budgetNormalText: 'What keeps your qualities level with the rest of the field. It grows with your size.',
  programmeQuarters: 'Length of a programme',
  programmeQuartersText:
    'How many quarters a research programme runs. One runs at a time, and it is not changed midway.',
  quality: 'Quality',
  qualityText:
    'Where you stand in this quality now, on the scale on which the field began near 80. Research lifts it, the frontier moves on.',
  spendingTotal: 'Spending of your orders',
  spendingTotalText:
    'What your orders as they stand cost this quarter: sales, halls, research, government and listing.',
  answerPays: 'What an answer pays',
  answerPaysText:
    'What this answer takes from your cash at once, or adds to it, as things stand at the start of the quarter. The projection leaves it out. Its other effects are told in the report.',
  touched: 'What an event did to you',
  touchedText:
    'What this event or answer added to a mark of yours, or to your cash. What is said over several quarters moves the place a mark drifts to; trust that events add counts when customers choose, and is not in the mark shown beside your figures.',
  available: 'Money available',
  availableText:
    'The most that your orders may cost: cash, unused credit, what last quarter’s business brought in, and what the group gives. “Without borrowing” leaves the credit out.',
  spendingPart: 'A part of your spending',
  spendingPartText: 'What this group of your orders costs this quarter. The parts add up to the spending above them.',
  certificateCost: 'Cost of a certificate',
  certificateCostText:
    'A fixed part of last quarter’s revenue: the price where it is not held, the upkeep of a quarter where it is. What lapses is bought anew.',
  certificateRod: 'Rod of a certificate',
  certificateRodText: 'Points of 100 that this certificate adds to your rod while it is in force.',
  certificateCompliance: 'Compliance of a certificate',
  certificateComplianceText: 'Points of 100 that this certificate adds to your compliance while it is in force.',
  partnershipQuarters: 'Quarters of a partnership',
  partnershipQuartersText:
    'For how many quarters a partnership holds. The scenario fixes its length, and nothing ends it before.',
  partnershipRod: 'Rod of a partnership',
  partnershipRodText: 'Points of 100 that each partnership in force adds to the rod.',
  partnershipTakes: 'What a partnership takes',
  partnershipTakesText: 'Part of your revenue in the partnership’s segment that goes to the programme, in percent.',
  bidDoubling: 'Worth of money in a bid',
  bidDoublingText:
    'Points that a bid gains each time its money doubles, from the minimum on. The first money counts most.',
  bidAmount: 'Your bid',
  bidAmountText: 'The money of your sealed bid. It is paid only if the bid wins, and no other company sees it.',
  bidMinimum: 'Least bid',
  bidMinimumText: 'The least money that counts as a bid. It is the same for every company and every partnership.',
  bidWorth: 'Worth of your bid',
  bidWorthText:
    'Your official standing and what the money counts, added up. The best bid above a reserve that nobody knows wins.',
  bidMoney: 'What the money counts',
  bidMoneyText: 'Points for the money of the bid: so many each time it doubles from the minimum on.',
  quartersLeft: 'Quarters to go',
  quartersLeftText: 'How many more quarters it holds, this one among them.',
  ownershipRod: 'Rod of an owner',
  ownershipRodText:
    'Points of 100 that this match assumes for each kind of owner. No source measures it: it is an assumption, and it can be switched off before a match.',
  discountAsked: 'Discount asked',
  discountAskedText:
    'What the key account wants off the price, in percent. What is granted lowers what others expect to pay.',
  discountGiven: 'Discount given',
  discountGivenText: 'What the key account now pays less, in percent. Others in its segment will cite it.',
  openQuestions: 'Questions to answer',
  openQuestionsText:
    'How many questions of this quarter nobody has answered yet. Those left open are answered as each card says.',
  turnedAway: 'Contracts turned away',
  turnedAwayText:
    'What customers wanted to buy and you had no capacity for, at your prices. Most of it went to rivals with room.',
  refusal: 'Limits of an order',
  refusalText:
    'What your orders ask for, and what there is or may be. An order beyond it is refused and falls back to what it was.',
  priceCut: 'A price cut',
  priceCutText:
    'How much lower than last quarter the price for new contracts is in this segment, in percent. Contracts that run keep their price.',
  hallsBegun: 'Halls begun',
  hallsBegunText:
    'Halls that were begun this quarter. Everybody sees the building site at once; they open two quarters later.',
  hallsOpened: 'Halls opened',
  hallsOpenedText: 'Halls that were begun two quarters ago and open now. They can carry customers at once.',
  chargeAfter: 'Charge after a strike',
  chargeAfterText: 'A strike releases charge. This is what is left of it, in points of 100.',
  fine: 'Fines',
  fineText: 'Legal fines of this quarter. The rod softens what a strike does to standing and trust, never a fine.',
  lineEnergy: 'Energy',
  lineEnergyText: 'Power for your halls: their use times the price at each hub.',
  lineBandwidth: 'Bandwidth and operations',
  lineBandwidthText:
    'The cost of running what customers use. A unit gets cheaper with experience and size; idle capacity costs a little.',
  lineDepreciation: 'Depreciation',
  lineDepreciationText:
    'A sixteenth of what each hall cost, in each of the sixteen quarters after it opened. It lowers profit but is no payment, so it comes back before cash.',
  lineSales: 'Sales',
  lineSalesText: 'Your teams and those you hired. A team costs more as the market grows.',
  lineResearch: 'Research',
  lineResearchText: 'The budget that you ordered for research.',
  lineCompliance: 'Compliance',
  lineComplianceText: 'What keeping the rules costs: the usual expense, and price and upkeep of certificates.',
  linePartnership: 'Partnerships',
  linePartnershipText: 'The bids that won this quarter, and the part of revenue that partnerships in force take.',
  lineInterest: 'Interest',
  lineInterestText: 'A quarter’s interest on the debt at its beginning.',
  lineInvestment: 'Halls begun',
  lineInvestmentText:
    'What the halls cost that were begun this quarter. They are paid now and written off after they open.',
  lineListing: 'Listing',
  lineListingText: 'What a step to the separate listing cost, or what the listing brought in.',
  lineGroup: 'From or to the group',
  lineGroupText: 'Support that the group gave, or the dividend that you paid.',
  lineOther: 'Fines, grants and other',
  lineOtherText: 'Grants and other payments that events brought, less fines.',
  lineBorrowed: 'Borrowed or repaid',
  lineBorrowedText:
    'Missing cash is borrowed by itself up to the limit of credit; half of the cash to spare repays debt.',
  scale: 'The scale',
  scaleText: 'An index without a unit, from 0, the least, to 100, the most.',
  lineOpening: 'Cash at the start',
  lineOpeningText:
    'What was in hand when the quarter began. With the profit and the lines below it, it adds up to the cash at the end.',
  lineRescue: 'Rescue by the group',
  lineRescueText:
    'What was missing beyond the limit of credit. The group pays it in sight of all, and thinks less of you.',
  hundred: 'A hundred points',
  hundredText:
    'What the real company comes to in your place: the mean of many matches in which every company does as in history, with the luck of each, up to the same quarter.',
  points: 'Points against history',
  pointsText:
    'A hundred, more for what you reach beyond the real company in the same quarters, less for what you miss. Share, value, profit, cash, halls, research and charge count, each up to its weight.',
  pointsChange: 'Change of points',
  pointsChangeText: 'Points against history after the quarter less those after the quarter before.',
  pointsMoved: 'What the quarter did to a part',
  pointsMovedText:
    'Points of this part after the quarter less those after the quarter before. Over all parts they add up to the change of your points.',
  points_share: 'Points for market share',
  points_shareText: 'The mean share of your last quarters, four at most, against history’s.',
  points_value: 'Points for value',
  points_valueText:
    'What buyers would pay for the unit, against history’s. Research is not taken off the profit for it: stopping research at the end raises nothing.',
  points_profit: 'Points for profit',
  points_profitText:
    'Operating profit since you took over, less half of all fines, as a part of a year’s revenue, against history’s.',
  points_cash: 'Points for cash',
  points_cashText: 'Cash less debt, as a part of a year’s revenue, against history’s.',
  points_halls: 'Points for halls',
  points_hallsText:
    'What the halls cost that are paid and have not served yet, as a part of a year’s revenue, against history’s.',
  points_research: 'Points for research',
  points_researchText: 'Your mean quality, and the effort already put into the running programme, against history’s.',
  points_charge: 'Points for charge',
  points_chargeText: 'The charge that is left in your cloud, against history’s: more charge, fewer points.',
  points_rescues: 'Points for rescues',
  points_rescuesText: 'Each rescue by the group since you took over costs five points.',
  whyPoints: 'Points of one cause',
  whyPointsText:
    'How much this cause by itself moved your share, in points of the whole market. With the other rows it adds up to the change.',
  whyReason: 'Behind the reason',
  whyReasonText: 'What your seat may know: your own figures before and after, and what is public of rivals.',
  whyAmount: 'Amount of one cause',
  whyAmountText: 'How much this by itself moved your operating profit. With the other rows it adds up to the change.',
  whyCell: 'Points of one cell',
  whyCellText:
    'The part of this cause that belongs to this column. Rows and columns add up as they are shown; rounding is spread so that they do.',
  whyCount: 'Smaller causes',
  whyCountText: 'How many causes are too small for a row of their own. The row opens and tells each.',
  whyMarket: 'Growth of the market',
  whyMarketText: 'Revenue of all companies in this quarter against the quarter before, in percent.',
  whyLead: 'Distance to the first',
  whyLeadText:
    'The difference between two shares after the quarter, in points. Only companies with a seat are compared.',
  projectedShare: 'Expected share',
  projectedShareText:
    'What the rules make of your orders if all rivals repeat what was last seen, luck plays no part and nothing strikes. It knows only what you may know.',
  projectedRevenue: 'Expected revenue',
  projectedRevenueText:
    'What customers are expected to pay this quarter with your orders as they stand, if all rivals repeat what was last seen and nothing unforeseen happens.',
  projectedProfit: 'Expected operating profit',
  projectedProfitText:
    'Expected revenue less expected costs of your orders as they stand. Fines and answers to events are not in it: nobody can know them.',
  projectedCash: 'Expected cash',
  projectedCashText:
    'Cash expected at the end of the quarter with your orders as they stand, after halls, interest and what the group announced.',
  projectedChange: 'Expected change',
  projectedChangeText: 'What is expected with your orders as they stand, less what the quarter before brought.',
  projectedRange: 'Likely range',
  projectedRangeText:
    'Where the outcome lies in nine of ten cases, as errors of such projections in many games played by the computer show. Rivals that change course are in it.',
  projectedSegment: 'Expected share of a segment',
  projectedSegmentText:
    'Your share of this segment at the end of the quarter with your orders as they stand, if all rivals repeat what was last seen. In percent.',
  projectedChance: 'Expected strike chance',
  projectedChanceText:
    'The chance in a later quarter if your orders repeat, you keep quiet, and the sky stays as last seen until the front in sight darkens it. What answers and events do is not in it.',
  projectedTurnedAway: 'New customers turned away',
  projectedTurnedAwayText:
    'Part of the new contracts you would win that your halls are expected to have no room for. Halls begun now help only once they open; fewer sales, dearer prices or group machines help at once.',
  projectedPeak: 'Expected peak',
  projectedPeakText:
    'Use of your halls at the busiest hour of the quarter. Above the mark where service suffers, reliability falls for the next quarter, and trust with it.',
  projectionMissed: 'Error of the last projection',
  projectionMissedText:
    'The share expected last quarter of the orders you carried out, less the share that came, in points. What rivals changed and what luck and events did is in it.',
  researchWorth: 'Worth of keeping up',
  researchWorthText:
    'Share expected after four quarters with the budget that keeps up, less that of your draft, both if the others hold still. In points of the whole market.',
  guess: 'Your guess',
  guessText:
    'What you yourself wrote down before the quarter. Nobody else sees it before the end; who beats the projection over the match earns an award.',
  tryShare: 'Share it would have brought',
  tryShareText:
    'Your share four quarters on with this one thing done otherwise, less your share with your orders as they were: both forecast from what you knew then, with rivals that hold still. In points.',
  tryProfit: 'Profit it would have brought',
  tryProfitText:
    'Operating profit of four quarters with this one thing done otherwise, less that of your orders as they were. Both are forecasts from what you knew then.',
  tryCash: 'Cash it would have brought',
  tryCashText:
    'Cash less debt after four quarters with this one thing done otherwise, less that with your orders as they were. Both are forecasts from what you knew then.',
  tryQuality: 'Quality it would have brought',
  tryQualityText:
    'The mean of your three qualities after four quarters with this one thing done otherwise, less that with your orders as they were.',
  tryChance: 'Change of the strike chance',
  tryChanceText:
    'Your strike chance with this one thing done otherwise, less that with your orders as they were, by the sky you saw. In points of percent.',
  againstHistory: 'Distance from history',
  againstHistoryText:
    'Your share at the end less what history’s mean is then, in points of the market. The mean is over games of history under other luck; until they are played, history’s own line stands for it.',
  historyBand: 'What luck does to history',
  historyBandText:
    'History’s orders played many times under other luck. Eight in ten of these games end between the two figures.',
  turningPoints: 'Points an order moved',
  turningPointsText:
    'Your points against history less those of the same match, replayed with this one order as it would have repeated from the quarter before.',
  causePoints: 'Points of a cause',
  causePointsText:
    'Your share at the end less that of the same match replayed without the cause. Causes meet, so the points overlap and do not add up.',
  causeRange: 'Plausible range',
  causeRangeText:
    'What the sources allow for the real company’s loss. It is the author’s judgement for discussion, not a published figure.',
  switchAlone: 'Effect of one switch',
  switchAloneText:
    'Your share at the end of the match replayed without this event alone, less what it was. What followed from the event is gone too.',
  replayShare: 'Share in replays',
  replayShareText: 'Mean share at the end of the replays. Each has the same orders and other luck.',
  switchesQuiet: 'Events that hardly counted',
  switchesQuietText:
    'How many events of the match, each left out by itself, change your final share by less than 0.05 points.',
  switchesOff: 'Switches off',
  switchesOffText: 'How many events of the match you have switched off.',
  replays: 'Replays',
  replaysText: 'How many times the match is played again, each time under other luck.',
  award: 'Figure of an award',
  awardText: 'What was best in this match, measured over all its quarters.',
  priceMove: 'Change of a price',
  priceMoveText:
    'The price index of the segment against that of the quarter before; only changes of five percent and more are told.',
  wholePoints: 'Points over the match',
  wholePointsText:
    'What this cause moved in each quarter, added over all quarters that you played. All causes add up to the change of your share.',
} as const;
