/**
 * 64-bit FNV-1a hash over UTF-16 code units (both bytes of each), as 16 hexadecimal digits. For ids, not for security.
 * Kept in four 16-bit limbs, because numbers hold 53 bits and BigInt is some fifty times slower.
 *
 * Source: Fowler, Noll, Vo: "The FNV Non-Cryptographic Hash Algorithm", draft-eastlake-fnv; prime 2^40 + 0x1b3.
 */
export function fingerprint(text: string): string {
  let a = 0x2325;
  let b = 0x8422;
  let c = 0x9ce4;
  let d = 0xcbf2;
  for (let index = 0; index < text.length * 2; index++) {
    const unit = text.charCodeAt(index >> 1);
    a ^= index & 1 ? unit >> 8 : unit & 0xff;
    const low = a * 0x1b3;
    const second = b * 0x1b3 + (low >>> 16);
    const third = c * 0x1b3 + (a << 8) + (second >>> 16);
    const fourth = d * 0x1b3 + (b << 8) + (third >>> 16);
    a = low & 0xffff;
    b = second & 0xffff;
    c = third & 0xffff;
    d = fourth & 0xffff;
  }
  return [d, c, b, a].map((limb) => limb.toString(16).padStart(4, "0")).join("");
}
