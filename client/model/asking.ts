import { create } from 'zustand';

/** Whether figures can be walked and asked by keyboard, and which one is being asked: the id of its element. */
type Asking = {
  readonly on: boolean;
  readonly asked: string | undefined;
  setOn: (on: boolean) => void;
  ask: (id: string) => void;
  /** Nothing happens where another figure has been asked since. */
  close: (id: string) => void;
};

export const useAsking = create<Asking>((set, get) => ({
  on: false,
  asked: undefined,
  setOn: (on) => set({ on, asked: undefined }),
  ask: (asked) => set({ asked }),
  close: (id) => {
    if (get().asked === id) set({ asked: undefined });
  },
}));
