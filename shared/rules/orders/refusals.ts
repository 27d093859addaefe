/** Why an order cannot be carried out, with the numbers that explain it. `lever` is its path; words are elsewhere. */
export type OrderRefusal = { readonly lever: string } & (
  | { readonly code: 'TEAMS_TOO_MANY'; readonly placed: number; readonly available: number }
  | { readonly code: 'EXTRA_TEAMS_TOO_MANY'; readonly wanted: number; readonly limit: number }
  | { readonly code: 'PERMITS_SHORT'; readonly hub: string; readonly wanted: number; readonly permits: number }
  | { readonly code: 'HALLS_MISSING'; readonly hub: string; readonly wanted: number; readonly halls: number }
  | { readonly code: 'MACHINES_CALLED_BACK'; readonly wanted: number }
  | { readonly code: 'MACHINES_SHORT'; readonly wanted: number; readonly machines: number }
  | { readonly code: 'PROGRAMME_RUNNING'; readonly quality: string; readonly quartersLeft: number }
  | { readonly code: 'MONEY_SHORT'; readonly wantedCnyMn: number; readonly availableCnyMn: number }
  | { readonly code: 'BID_CLOSED'; readonly partnership: string }
  | { readonly code: 'BID_TOO_LOW'; readonly partnership: string; readonly wanted: number; readonly minimum: number }
  | { readonly code: 'CERTIFICATE_MISSING'; readonly partnership: string }
  | { readonly code: 'PARTNERSHIP_HELD'; readonly partnership: string; readonly quartersLeft: number }
  | { readonly code: 'LISTING_DONE' }
  | { readonly code: 'LEVER_UNKNOWN' }
  | { readonly code: 'QUESTION_UNKNOWN' }
  | { readonly code: 'OPTION_UNKNOWN'; readonly option: string }
);
