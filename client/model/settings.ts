import { create } from 'zustand';

/** What a person chose for this device: less motion than the system asks for, and sound, which is off until asked for. */
type Settings = {
  readonly lessMotion: boolean;
  readonly sound: boolean;
  setLessMotion: (on: boolean) => void;
  setSound: (on: boolean) => void;
};

const STORED = 'lightning-rod.settings';

type Kept = Pick<Settings, 'lessMotion' | 'sound'>;

function readKept(): Kept {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORED) ?? '{}');
    const on = (name: keyof Kept) => typeof kept === 'object' && kept !== null && Reflect.get(kept, name) === true;
    return { lessMotion: on('lessMotion'), sound: on('sound') };
  } catch {
    return { lessMotion: false, sound: false };
  }
}

function keep(kept: Kept): void {
  try {
    localStorage.setItem(STORED, JSON.stringify(kept));
  } catch {
    // A browser that stores nothing still plays; it only forgets the choice.
  }
}

/** The style sheets read it from the page's root (tokens.css). */
function showMotion(less: boolean): void {
  if (less) document.documentElement.dataset['motion'] = 'reduced';
  else delete document.documentElement.dataset['motion'];
}

export const useSettings = create<Settings>((set, get) => {
  const change = (changed: Partial<Kept>) => {
    set(changed);
    const { lessMotion, sound } = get();
    keep({ lessMotion, sound });
    showMotion(lessMotion);
  };
  const kept = readKept();
  showMotion(kept.lessMotion);
  return {
    ...kept,
    setLessMotion: (lessMotion) => change({ lessMotion }),
    setSound: (sound) => change({ sound }),
  };
});
