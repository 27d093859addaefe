import { networkInterfaces } from 'node:os';
import qrcode from 'qrcode';

/** The address a class can reach: the one given, else this machine's first address in the local network. */
export function classAddress(port: number, publicAddress: string | undefined): string {
  if (publicAddress !== undefined) return publicAddress;
  const found = Object.values(networkInterfaces())
    .flat()
    .find((one) => one !== undefined && one.family === 'IPv4' && !one.internal);
  return `http://${found?.address ?? 'localhost'}:${port}`;
}

/** What a teacher reads in the terminal: both addresses, and a code for phones. */
export async function welcome(port: number, publicAddress: string | undefined): Promise<string> {
  const address = classAddress(port, publicAddress);
  const code = await qrcode.toString(address, { type: 'utf8', errorCorrectionLevel: 'L' });
  return `\nLightning Rod is ready.\n  On this machine: http://localhost:${port}\n  For the class:   ${address}\n\n${code}\n`;
}
