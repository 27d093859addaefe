import type { Cue } from '../../../present/board/film/scene.ts';

/** One layer of a cue: a tone that glides, or noise through a filter that glides; times in seconds, pitch in hertz. */
export type Layer = {
  readonly source: 'noise' | 'sine' | 'triangle';
  readonly at: number;
  readonly length: number;
  readonly rise: number;
  readonly loud: number;
  readonly from: number;
  readonly to: number;
  readonly filter?: 'lowpass' | 'bandpass' | 'highpass';
};

const tick = (at: number): Layer => ({
  source: 'triangle',
  at,
  length: 0.07,
  rise: 0.002,
  loud: 0.3,
  from: 920,
  to: 610,
});
const drop = (at: number, from: number, to: number): Layer => ({
  source: 'sine',
  at,
  length: 0.22,
  rise: 0.02,
  loud: 0.12,
  from,
  to,
});

/** The cues of the game, in code: no recordings. Each has a caption of the same name in client/i18n. */
export const RECIPES: Readonly<Record<Cue, readonly Layer[]>> = {
  page: [{ source: 'noise', filter: 'bandpass', at: 0, length: 0.34, rise: 0.12, loud: 0.16, from: 1400, to: 3600 }],
  wind: [{ source: 'noise', filter: 'lowpass', at: 0, length: 1.9, rise: 1.2, loud: 0.3, from: 160, to: 520 }],
  paper: [{ source: 'noise', filter: 'highpass', at: 0, length: 0.12, rise: 0.03, loud: 0.08, from: 2600, to: 4200 }],
  thunder: [
    { source: 'noise', filter: 'highpass', at: 0, length: 0.09, rise: 0.002, loud: 0.5, from: 1800, to: 900 },
    { source: 'noise', filter: 'lowpass', at: 0.16, length: 2.4, rise: 0.24, loud: 0.55, from: 190, to: 60 },
  ],
  waterUp: [drop(0, 420, 560), drop(0.18, 500, 680)],
  waterDown: [drop(0, 520, 400), drop(0.18, 430, 310)],
  wood: [tick(0), tick(0.16)],
  tone: [{ source: 'sine', at: 0, length: 0.7, rise: 0.03, loud: 0.2, from: 174, to: 174 }],
};
