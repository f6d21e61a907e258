/** Surroundings that a chart is drawn for. */
export const THEMES = ["light", "dark", "inherit"] as const;

/** `light` and `dark` bring their own background; `inherit` has none and takes the colour of the text around it. */
export type Theme = (typeof THEMES)[number];

/** The colours that charts use, named by what they say. */
export interface Palette {
  /** Null where the page around shows through. */
  readonly background: string | null;
  readonly ink: string;
  /** Opacity of text that is read second. */
  readonly mutedOpacity: number;
  /** Opacity of grid lines. */
  readonly gridOpacity: number;
  /** Text on a coloured surface. */
  readonly onColor: string;
  readonly applies: string;
  readonly rejects: string;
  readonly questions: string;
  readonly distances: string;
}

/**
 * Blue against vermilion, ochre and grey: pairs that people with any of the common colour-vision deficiencies tell apart, because they differ
 * in lightness or along blue and yellow. Every colour has a contrast of 3 to 1 or more with the background, `onColor` one of 4.5 to 1 on every
 * colour (a test computes both). No chart says anything by colour alone.
 */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    background: "#ffffff",
    ink: "#1c2129",
    mutedOpacity: 0.72,
    gridOpacity: 0.14,
    onColor: "#ffffff",
    applies: "#1a66ad",
    rejects: "#bf4008",
    questions: "#8a6500",
    distances: "#66707f",
  },
  dark: {
    background: "#15181d",
    ink: "#eceef1",
    mutedOpacity: 0.75,
    gridOpacity: 0.2,
    onColor: "#10131a",
    applies: "#6fb2f3",
    rejects: "#ff9466",
    questions: "#e2ba49",
    distances: "#a7afbc",
  },
  inherit: {
    background: null,
    ink: "currentColor",
    mutedOpacity: 0.78,
    gridOpacity: 0.2,
    onColor: "#000000",
    applies: "#3d8bd4",
    rejects: "#e0642e",
    questions: "#a98411",
    distances: "#838b98",
  },
};
