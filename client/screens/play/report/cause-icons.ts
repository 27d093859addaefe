import {
  BadgeCheck,
  Ban,
  Building2,
  Cable,
  ClipboardCheck,
  Dices,
  FlaskConical,
  Gauge,
  Handshake,
  Hourglass,
  Landmark,
  Layers,
  type LucideIcon,
  Megaphone,
  Newspaper,
  Plug,
  ScrollText,
  Server,
  Shield,
  Tag,
  TrendingUp,
  Waypoints,
} from 'lucide-react';
import type { Cause } from '#shared/rules/why/seat-why.ts';
import type { RowSubject } from '../../../present/why/waterfall.ts';

const CAUSE_ICONS: Readonly<Record<Cause, LucideIcon>> = {
  contracts: ScrollText,
  mix: Layers,
  price: Tag,
  quality: Gauge,
  sales: Megaphone,
  trust: Shield,
  standing: Landmark,
  government: BadgeCheck,
  exclusion: Ban,
  events: Newspaper,
  drift: Waypoints,
  chance: Dices,
  accounts: Building2,
  capacity: Server,
};

const COST_ICONS = {
  energy: Plug,
  bandwidth: Cable,
  depreciation: Hourglass,
  sales: Megaphone,
  research: FlaskConical,
  compliance: ClipboardCheck,
  partnership: Handshake,
} as const;

/** The picture beside a row's words; none for a row that stands for several. */
export function iconOf(subject: RowSubject): LucideIcon | undefined {
  if (subject.kind === 'cause') return CAUSE_ICONS[subject.cause];
  if (subject.kind === 'cost') return COST_ICONS[subject.cost];
  return subject.kind === 'market' ? TrendingUp : undefined;
}
