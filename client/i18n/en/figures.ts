export const figures = {
  share: 'Market share',
  shareText:
    'Revenue of the company in the quarter, as percent of the revenue of all companies. New demand and contracts that fell due were chosen anew; the rest stayed.',
} as const;
