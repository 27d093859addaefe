import { ForecastDesk, type ForecastPost } from '../model/forecast-desk.ts';

/** Forecasts beside the page, so that no lever waits for arithmetic. The first message brings the rulebook. */
let desk: ForecastDesk | undefined;

addEventListener('message', ({ data }: MessageEvent<ForecastPost>) => {
  if ('known' in data) desk = new ForecastDesk(data.known);
  else if (desk !== undefined) postMessage(desk.answer(data));
});
