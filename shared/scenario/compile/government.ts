import { quarterNumber } from '#shared/kernel/quarters.ts';
import type { ProgrammeRules, WorldCertificate } from '#shared/rules/government.ts';
import type { Calendar } from '../check/known-ids.ts';
import type { Scenario } from '../format/scenario.ts';
import { SEGMENTS } from '../words.ts';
import { resolveId } from './resolve-id.ts';

export function compileCertificates({ certificates }: Scenario['policy']): WorldCertificate[] {
  return Object.entries(certificates).map(([id, one]) => ({
    id,
    price: one.price.value / 100,
    upkeep: one.upkeep.value / 100,
    compliance: one.compliance.value,
    rod: one.rod.value,
    attraction: SEGMENTS.map((segment) => one.attraction.values[segment]),
    opensBids: one.opensBids,
  }));
}

export function compileProgramme(
  { programme }: Scenario['policy'],
  providers: readonly string[],
  calendar: Calendar,
): ProgrammeRules | undefined {
  if (programme === undefined) return undefined;
  return {
    minimumBid: programme.minimumBid.value,
    standingPerDoubling: programme.standingPerDoubling.value,
    reserve: programme.reserve.value,
    reserveSpread: programme.reserveSpread.value,
    quarters: programme.quarters.value,
    attraction: programme.attraction.value,
    revenueTaken: programme.revenueTaken.value / 100,
    teaches: programme.teaches.value,
    learner: resolveId(providers, programme.learner),
    rod: programme.rod.value,
    standing: programme.standing.value,
    partnerships: Object.entries(programme.partnerships).map(([id, one]) => ({
      id,
      segment: resolveId(SEGMENTS, one.segment),
      offered: one.offered.map((name) => quarterNumber(name) - calendar.first),
    })),
  };
}
