export const prologue = {
  title: 'What happened before you took over',
  company:
    '{{company}} began the story with {{before}} of the market and now has {{after}}. Up to here everybody did as in history; from {{quarter}} on you decide.',
  shares: 'Shares up to now',
  news: 'What everybody heard of',
  halls: 'Your halls under way',
  hall: '{{hub}}: {{halls}} from {{quarter}} on',
  showAll: 'Show everything',
  takeOver: 'Take over',
  close: 'Close',
  again: 'What happened before',
} as const;
