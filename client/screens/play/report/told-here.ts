import type { ShownCauses } from '../../../present/why/causes.ts';
import type { WhyTold } from '../../../present/why/told.ts';

/** What the explaining parts of the report are given: what is told, and its causes as they are shown. */
export type WhyProps = { readonly told: WhyTold; readonly shown: ShownCauses };
