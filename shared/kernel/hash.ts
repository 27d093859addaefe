/**
 * 64 bits of a text, as 16 hexadecimal digits. For fingerprints of state in tests and match files, never for secrets.
 * Two interleaved 32-bit multiplications (the scheme known as cyrb); equal on every engine.
 */
export function hashText(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return hex(b) + hex(a);
}

const hex = (n: number) => (n >>> 0).toString(16).padStart(8, '0');
