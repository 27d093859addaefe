import { roundIndex } from '#shared/kernel/grid.ts';
import { cloudShares } from '../cloud-groups.ts';
import { type SegmentFlow, shareFlows } from '../flows.ts';
import type { BoardFrame } from '../picture.ts';
import { shareText } from '../resting-frame.ts';
import type { CloudChange } from './cards.ts';
import { between, easeInOut, easeOut, part } from './ease.ts';
import type { FilmSource, Scene } from './scene.ts';
import { TIMES } from './times.ts';

/** Ribbons reach their winner while shares still count. */
const GROWN = 0.7;

/** Customers choose, segment by segment: ribbons grow from loser to winner, clouds swell and shrink, figures count. */
export function customersScene(source: FilmSource): Scene {
  const { before, after, scenario, view } = source;
  const flows = shareFlows(before, after, scenario, view.why).filter(movesAnything);
  const shares = sharesBySegment(source, flows);
  const flowing = flows.length * TIMES.flow;
  return {
    step: 'customers',
    lengthMs: flowing + TIMES.flowsRead,
    cards: flows.map(({ segment, shown }, index) => ({
      kind: 'segment',
      segment,
      changes: changesOf(shown),
      fromMs: index * TIMES.flow,
    })),
    cues: flows.map((flow, index) => ({ atMs: index * TIMES.flow, cue: ownSign(source, flow) })),
    pose: (frame, ms) => {
      const index = Math.min(flows.length - 1, Math.floor(ms / TIMES.flow));
      const passed = part(ms, index * TIMES.flow, (index + 1) * TIMES.flow);
      const before = shares[index] ?? shares[0] ?? [];
      const after = shares[index + 1] ?? before;
      const moved = source.reduced ? 1 : easeInOut(passed);
      return {
        ...frame,
        clouds: frame.clouds.map((cloud, n) => {
          const share = moved >= 1 ? (after[n] ?? 0) : between(before[n] ?? 0, after[n] ?? 0, moved);
          return { ...cloud, share, text: shareText(share, source.format) };
        }),
        ribbons: ms >= flowing ? [] : ribbonsOf(flows[index], passed, source),
      };
    },
  };
}

const movesAnything = ({ change }: SegmentFlow) => change.some((points) => points !== 0);

/** Shares before the first segment and after each: the last are the quarter's, to the last digit. */
function sharesBySegment({ before, after, scenario }: FilmSource, flows: readonly SegmentFlow[]): number[][] {
  const steps = [cloudShares(scenario, before)];
  for (const { change } of flows)
    steps.push((steps.at(-1) ?? []).map((share, cloud) => roundIndex(share + (change[cloud] ?? 0))));
  steps[steps.length - 1] = cloudShares(scenario, after);
  return steps;
}

function ribbonsOf(
  flow: SegmentFlow | undefined,
  passed: number,
  { format, reduced }: FilmSource,
): BoardFrame['ribbons'] {
  return (flow?.ribbons ?? []).map((ribbon) => ({
    ...ribbon,
    text: format.points(ribbon.points),
    grown: reduced ? 1 : easeOut(part(passed, 0, GROWN)),
  }));
}

function changesOf(shown: readonly number[]): CloudChange[] {
  return shown
    .map((points, cloud) => ({ cloud, points }))
    .filter((one) => one.points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || a.cloud - b.cloud);
}

/** The water's pitch follows what the own cloud gains here; where nobody is at home it falls softly. */
function ownSign({ view, scenario }: FilmSource, { change }: SegmentFlow): 'waterUp' | 'waterDown' {
  const code = scenario.providers[view.own?.provider ?? -1]?.code;
  const playable = scenario.providers.filter((one) => one.playable).findIndex((one) => one.code === code);
  return (change[playable] ?? 0) > 0 ? 'waterUp' : 'waterDown';
}
