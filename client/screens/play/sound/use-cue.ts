import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { create } from 'zustand';
import { useAnnouncer } from '../../../model/announcer.ts';
import { useSettings } from '../../../model/settings.ts';
import { play } from './player.ts';
import type { Cue } from './recipes.ts';

type Captions = { readonly caption: Cue | undefined; show: (cue: Cue | undefined) => void };

/** The caption of the last cue, while sound is on. */
export const useCaption = create<Captions>((set) => ({ caption: undefined, show: (caption) => set({ caption }) }));

/** Plays a cue and says it in words; silent and wordless where sound is off. */
export function useCue(): (cue: Cue) => void {
  const { t } = useTranslation('board');
  const say = useAnnouncer((store) => store.say);
  return useCallback(
    (cue) => {
      if (!useSettings.getState().sound) return;
      play(cue);
      useCaption.getState().show(cue);
      say(t(`cue_${cue}`));
    },
    [t, say],
  );
}
