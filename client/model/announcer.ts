import { create } from 'zustand';

type Line = { readonly id: number; readonly text: string };

/** What screen readers are told without being asked, politely and once; what is said in one moment is said together. */
type Announcer = { readonly said: readonly Line[]; say: (text: string) => void };

let id = 0;
let together = false;

export const useAnnouncer = create<Announcer>((set, get) => ({
  said: [],
  say: (text) => {
    id += 1;
    set({ said: [...(together ? get().said : []), { id, text }] });
    if (together) return;
    together = true;
    setTimeout(() => {
      together = false;
    });
  },
}));
