import { describe, expect, it } from "vitest";
import { PALETTES } from "../../src/charts/index.ts";

/** Relative luminance of a colour such as #1a66ad (WCAG 2). */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

/** One colour over another. */
function blended(top: string, opacity: number, below: string): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [top, below].map((color) => Number.parseInt(color.slice(at, at + 2), 16));
    return Math.round(a! * opacity + b! * (1 - opacity))
      .toString(16)
      .padStart(2, "0");
  });
  return `#${channels.join("")}`;
}

const POSITIONS = ["applies", "rejects", "questions", "distances"] as const;
/** Where `inherit` can stand. */
const PAGES = { light: ["#ffffff"], dark: ["#15181d"], inherit: ["#ffffff", "#15181d"] } as const;

describe.each(["light", "dark", "inherit"] as const)("the palette %s", (theme) => {
  const palette = PALETTES[theme];

  it.each(POSITIONS)("shows %s with a contrast of 3 to 1 on its backgrounds", (position) => {
    for (const page of PAGES[theme]) expect(contrast(palette[position], page)).toBeGreaterThanOrEqual(3);
  });

  it.each(POSITIONS)("writes on %s with a contrast of 4.5 to 1", (position) => {
    expect(contrast(palette.onColor, palette[position])).toBeGreaterThanOrEqual(4.5);
  });
});

describe.each(["light", "dark"] as const)("the palette %s", (theme) => {
  const { background, ink, mutedOpacity, applies } = PALETTES[theme];

  it("writes text, muted text and text on the strongest cell with a contrast of 4.5 to 1", () => {
    expect(contrast(ink, background!)).toBeGreaterThanOrEqual(7);
    expect(contrast(blended(ink, mutedOpacity, background!), background!)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink, blended(applies, 0.5, background!))).toBeGreaterThanOrEqual(4.5);
  });
});
