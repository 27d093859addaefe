import { useRef, useState } from 'react';

const HELD_MS = 350;

/** Clouds are lifted while a key is held, or while the board itself is pressed for a moment. */
export function useLift() {
  const [lifted, setLifted] = useState(false);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const lift = () => setLifted(true);
  const drop = () => {
    clearTimeout(waiting.current);
    setLifted(false);
  };
  const press = {
    onPointerDown: () => {
      clearTimeout(waiting.current);
      waiting.current = setTimeout(lift, HELD_MS);
    },
    onPointerUp: drop,
    onPointerLeave: drop,
    onPointerCancel: drop,
  };
  return { lifted, lift, drop, press };
}
