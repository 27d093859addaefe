export const pages = {
  back: 'Back to the start',
  notFoundTitle: 'There is nothing here.',
  notFoundText: 'The address may have a typing error, or the page has moved.',
  aboutTitle: 'About the game',
  aboutGame:
    'Lightning Rod is a strategy game about a cloud market that a state buys from, regulates and owns a part of. It is for one player or a class, and shows how the same decisions fare under different skies.',
  aboutClaims: 'What the article says, and what the record says',
  aboutLoading: 'Fetching the claims',
  aboutLicence:
    'The program is free software under the MIT licence. Sources belong to their publishers and are linked.',
  aboutKept:
    'A match keeps its orders and a nickname of each player, no account and no address. Exports of a match hold neither names nor keys.',
  aboutHandbook: 'Handbook, with the sources of all figures',
  sourcesArticle:
    'The story follows a podcast article of ZDNet France from the spring of 2022, How China Killed Alibaba’s Cloud. Each of its claims was checked; where the record says something else, the game says so.',
  sourcesSeries:
    'Shares and market sizes follow the published figures of Canalys for cloud infrastructure services in mainland China. Alibaba’s nine points are the fall from 46% in 2019 to 37% in 2021.',
  sourcesInvented:
    'Every figure of a scenario carries its unit and where it comes from. Figures that nobody published are estimates for the game and are marked as invented.',
  sourcesMap: 'One tile per mainland province-level unit. Shows market data, not area or borders.',
  accessTitle: 'Accessibility',
  accessKeyboard:
    'Everything on these pages can be reached and used with a keyboard alone; what has the focus is always ringed.',
  accessReader:
    'Headings, landmarks and messages have names that a screen reader speaks. The picture on the first page is decoration and is passed over.',
  accessZoom:
    'Pages can be enlarged to 400%. Text keeps a contrast of at least 4.5 to 1, and more on request of your system.',
  accessMotion: 'If your system asks for less motion, nothing moves.',
} as const;
