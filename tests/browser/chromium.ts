import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../server/build.ts';

/** Part of the cache folder's name: a new package unpacks anew. */
const PACKAGED = '153.0.0';

/** Path of a Chromium to run: the one named by CHROMIUM_PATH, else the packaged one, unpacked once. */
export async function chromiumPath(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return named;
  const folder = join(ROOT, '.cache', `chromium-${PACKAGED}`);
  mkdirSync(folder, { recursive: true });
  const before = { TMPDIR: process.env['TMPDIR'], AWS_EXECUTION_ENV: process.env['AWS_EXECUTION_ENV'] };
  process.env['TMPDIR'] = folder;
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs24.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    writeFileSync(join(folder, 'fonts', 'fonts.conf'), fontSettings(join(folder, 'fonts')));
    process.env['FONTCONFIG_PATH'] = join(folder, 'fonts');
    return path;
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** The packaged settings look for fonts in other folders; a browser that finds none draws no text and dies. */
function fontSettings(folder: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>`;
}
