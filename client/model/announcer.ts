import { create } from 'zustand';

/** What screen readers are told without being asked, politely and once. */
type Announcer = { readonly said: string; readonly turn: number; say: (text: string) => void };

export const useAnnouncer = create<Announcer>((set, get) => ({
  said: '',
  turn: 0,
  say: (said) => set({ said, turn: get().turn + 1 }),
}));
