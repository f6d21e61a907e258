import { counted } from "../../report/content/wording.ts";
import type { Look } from "../look.ts";
import { element } from "../markup.ts";
import { drawMatrix, type MatrixCell } from "../matrix.ts";
import type { Drawing } from "../picture.ts";
import type { FrameProfile } from "./rows.ts";
import { type FrameTable, frameName } from "./table.ts";

/** From the palest to the strongest cell. Text keeps its contrast on both, whatever the theme. */
const PALEST = 0.05;
const STRONGEST = 0.5;

const MEANING = {
  word: "percent of the words that make frames",
  article: "percent of the words that make frames, on average over the articles",
} as const;

/** Whole percent; something is never nothing. */
export const percent = (share: number): string => (share < 0.01 ? "<1" : String(Math.round(share * 100)));

/** A profile's name with how much stands behind it. */
export const profileName = ({ of, size }: FrameProfile, unit: "word" | "article"): string =>
  `${of} (${counted(size, unit)})`;

/** Draws frame profiles: a row a speaker, outlet or period, a column a frame. */
export function drawFrames({ profiles, frames, rows }: FrameTable, unit: "word" | "article", look: Look): Drawing {
  const { palette } = look;
  const largest = Math.max(...rows.map(({ share }) => share));
  const names = new Map(profiles.map((profile) => [profile.of, profileName(profile, unit)]));
  const opacityOf = (share: number): number => PALEST + (STRONGEST - PALEST) * (share / largest);
  const cells = rows.map(
    ({ of, frame, share, count }): MatrixCell => ({
      row: names.get(of)!,
      column: frameName(frame),
      fill: palette.applies,
      fillOpacity: opacityOf(share),
      text: percent(share),
      ink: "currentColor",
      title: `${of}: ${frameName(frame)} ${percent(share)} %, ${counted(count, unit)}`,
    }),
  );
  const scale = [PALEST, (PALEST + STRONGEST) / 2, STRONGEST]
    .map((opacity, i) =>
      element("rect", { x: -7 + i * 5, y: -6, width: 5, height: 13, fill: palette.applies, "fill-opacity": opacity }),
    )
    .join("");
  return {
    ...drawMatrix({ rows: [...names.values()], columns: frames.map(frameName), cells }, look),
    legend: [{ sign: scale, meaning: MEANING[unit] }],
  };
}
