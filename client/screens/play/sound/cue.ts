import { create } from 'zustand';
import { useSettings } from '../../../model/settings.ts';
import type { Cue } from '../../../present/board/film/scene.ts';
import { play } from './player.ts';

type Captions = { readonly caption: Cue | undefined };

/** The last cue, while sound is on: it is also said in words. */
export const useCaption = create<Captions>(() => ({ caption: undefined }));

/** Plays a cue and shows its caption; silent and wordless where sound is off. */
export function cue(name: Cue): void {
  if (!useSettings.getState().sound) return;
  play(name);
  useCaption.setState({ caption: name });
}
