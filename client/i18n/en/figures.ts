export const figures = {
  share: 'Market share',
  shareText:
    'Revenue of the company in the quarter, as percent of the revenue of all companies. New demand and contracts that fell due were chosen anew; the rest stayed.',
  whyChange: 'Change of your share',
  whyChangeText:
    'Your share after the quarter less your share before it, in points of the whole market. The rows below add up to it.',
  whyShare: 'Your share',
  whyShareText: 'Your revenue in the quarter as percent of the revenue of all companies, before and after.',
  whyShareChange: 'Change of a share',
  whyShareChangeText: 'The share after the quarter less the share before it, as both are shown, in points.',
  whyMarket: 'Growth of the market',
  whyMarketText: 'Revenue of all companies in this quarter against the quarter before.',
  whyLead: 'Distance to the first',
  whyLeadText:
    'The difference between two shares after the quarter, in points. Only companies with a seat are compared.',
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
  whyRevenue: 'Revenue',
  whyRevenueText: 'What your customers paid in the quarter, and how it changed.',
  whyOperating: 'Operating profit',
  whyOperatingText: 'Revenue less energy, operations, depreciation, sales, research, compliance and partnerships.',
  whyCash: 'Cash',
  whyCashText: 'What is in the till at the end of the quarter. Every line from revenue to cash is under Accounts.',
  whyTrust: 'Customer trust',
  whyTrustText: 'What private customers think of you, 0 to 100. It drifts home, and falls when service fails.',
  whyStanding: 'Official standing',
  whyStandingText: 'What officials think of you, 0 to 100. Posture, compliance and partnerships move its home.',
  whyCharge: 'Charge',
  whyChargeText: 'What draws lightning, 0 to 100. Most of it stays from quarter to quarter; a strike discharges it.',
} as const;
