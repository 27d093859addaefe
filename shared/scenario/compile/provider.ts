import { quarterNumber } from '#shared/kernel/quarters.ts';
import type { Persona, WorldAccount, WorldProvider } from '#shared/rules/world.ts';
import type { Calendar } from '../check/known-ids.ts';
import type { Scenario } from '../format/scenario.ts';
import { SEGMENTS } from '../words.ts';
import { resolveId } from './resolve-id.ts';
import { stepSeries } from './series.ts';

export function compileProvider(
  id: string,
  one: Scenario['providers'][string],
  hubs: readonly string[],
  calendar: Calendar,
  persona: Persona,
): WorldProvider {
  const placed = hubs.map((hub) => one.hubShare.values[hub] ?? 0);
  const all = placed.reduce((sum, share) => sum + share, 0);
  return {
    id,
    ownership: one.ownership,
    playable: one.playable,
    startSharePct: SEGMENTS.map((segment) => one.startShare.values[segment]),
    grossMarginPct: one.grossMargin.value,
    utilisationPct: one.utilisation.value,
    unitCostIndex: one.unitCostIndex.value,
    powerDiscountPct: one.powerDiscount.value,
    researchPct: one.research.value,
    salesPct: one.sales.value,
    cashPct: one.cash.value,
    startTeams: SEGMENTS.map((segment) => one.teams.values[segment]),
    hubShare: placed.map((share) => share / all),
    quality: { ...one.quality.values },
    trustPrivate: one.trustPrivate.value,
    trustGovernment: one.trustGovernment.value,
    standing: one.standing.value,
    exposure: one.exposure.value,
    compliance: one.compliance.value,
    goodwill: one.group.goodwill.value,
    groupProfitCnyMn: one.group.yearlyProfit.value,
    groupMachines: one.group.machines.value,
    residual: stepSeries(one.residual.values, calendar),
    persona,
  };
}

export function compileAccount(
  one: Scenario['keyAccounts'][number],
  providers: readonly string[],
  calendar: Calendar,
): WorldAccount {
  return {
    id: one.id,
    segment: resolveId(SEGMENTS, one.segment),
    holder: resolveId(providers, one.holder),
    size: one.size.value / 100,
    renewsEvery: one.renewsEvery.value,
    firstRenewal: quarterNumber(one.firstRenewal) - calendar.first,
    memory: one.memory.value,
    discountAsked: one.discountAsked.value / 100,
    leavesBelow: one.leavesBelow.value,
  };
}
