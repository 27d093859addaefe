import type { SkyState } from '#shared/rules/weather.ts';

const SKIES: Readonly<Record<SkyState, string>> = {
  1: 'M12 7.8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4',
  2: 'M8.2 7.6A4 4 0 1 1 15 11M10 2.6V4M4.6 4.8l1 1M2.6 10.2H4M15.6 4.8l-1 1M17.4 20H8.6a3.6 3.6 0 1 1 .9-7.1 4.6 4.6 0 0 1 8.7 1.2 3 3 0 0 1-.8 5.9Z',
  3: 'M17.6 19H8a4.6 4.6 0 1 1 1.2-9 6 6 0 0 1 11.3 1.7A3.8 3.8 0 0 1 17.6 19Z',
  4: 'M17.6 14H8a4.3 4.3 0 1 1 1.2-8.4 5.8 5.8 0 0 1 11 1.7A3.5 3.5 0 0 1 17.6 14ZM8 17.6h8M10 21h6',
  5: 'M17.8 14.6A3.6 3.6 0 0 0 20.2 8 5.8 5.8 0 0 0 9.2 5.8a4.3 4.3 0 1 0-1.8 8.6M13 10.6 9.4 16.2H13L11 21.4',
};

/** Sun, cloud and sun, cloud, cloud over fog, lightning: the sky in five states. Its word stands beside it. */
export function WeatherIcon({ sky, size = 20 }: { sky: SkyState; size?: number }) {
  return <Stroke size={size} path={SKIES[sky]} />;
}

/** The front's own sign, as on a weather chart. */
export function FrontIcon({ size = 18 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" style={{ flex: 'none' }}>
      <path
        d="M1 15h22M3.5 15 7 9l3.5 6zM13.5 15 17 9l3.5 6z"
        fill="currentColor"
        stroke="currentColor"
        strokeWidth="1.6"
      />
    </svg>
  );
}

function Stroke({ size, path }: { size: number; path: string }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      <path d={path} />
    </svg>
  );
}
