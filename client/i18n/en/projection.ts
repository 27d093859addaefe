export const projection = {
  title: 'If the others hold still',
  missedHigh: 'They seldom do: last quarter this projection was {{points}} points too high.',
  missedLow: 'They seldom do: last quarter this projection was {{points}} points too low.',
  missedNone: 'They seldom do, but last quarter this projection was right.',
  loading: 'Being counted',
  failed: 'It cannot be counted here. Everything else works.',
  sheets: 'What is shown under the board',
  sheet_projection: 'Projection',
  sheet_shares: 'Shares',
  sheet_guess: 'Your guess',
  tableCaption: 'What this quarter is expected to bring with your orders as they stand',
  after: 'After {{quarter}}',
  expected: 'Expected',
  change: 'Change',
  likely: 'Likely range',
  share: 'Share',
  revenue: 'Revenue',
  profit: 'Operating profit',
  cash: 'Cash',
  points: '{{points}} pts',
  range: '{{low}} to {{high}}',
  chart:
    'Your share so far, and expected for the next four quarters with the range of half of all cases and of nine in ten',
  now: 'Now',
  chances: 'Sky and strike chance of the coming quarters, if the others hold still',
  quarter: 'Quarter',
  turnedAway: 'At this use halls are too full: about {{percent}} of new customers turned away.',
  turnedAwayLater:
    'In {{quarter}} halls are expected to be too full: about {{percent}} of new customers turned away. Halls begun now open in {{opens}}.',
  strained:
    'The peak is expected at {{percent}} of what your halls can do: service falls short, and customers notice next quarter.',
  later:
    'In {{quarter}} the peak is expected at {{percent}} of what your halls can do; from {{knee}} on service falls short. Halls begun now open in {{opens}}.',
  tooFull: 'halls expected to be strained at the peak',
  behind:
    'Below what keeps up, quality falls behind the field. Keeping up is expected to be worth {{points}} points of share in four quarters.',
  behindIdle:
    'Below what keeps up, quality falls behind the field. Keeping up, with a programme for performance, is expected to be worth {{points}} points of share in four quarters.',
  guess: 'Your guess of your share after {{quarter}}',
  guessNote: 'Only you see it. It changes nothing; who beats this projection over the match earns an award.',
  guessed: 'You guessed {{guess}}; it was {{outcome}}.',
  guessedBeside: 'You guessed {{guess}}; it was {{outcome}}; the projection said {{said}}.',
} as const;
