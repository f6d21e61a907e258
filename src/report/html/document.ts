import { SCRIPT_HASH, STYLE_HASH } from "./hashes.ts";
import { type Content, html, raw } from "./markup.ts";
import { SCRIPT } from "./script.ts";
import { STYLE } from "./style.ts";

/** Nothing may be loaded, nothing run and nothing styled but by the two constants of this package. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;

/** A page that needs nothing from anywhere. */
export function documentOf(
  title: string,
  body: Content,
  { language = "en" }: { readonly language?: string } = {},
): string {
  return `<!doctype html>\n${
    html`<html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="generator" content="hustings"><meta name="referrer" content="no-referrer"><title>${title}</title><style>${raw(STYLE)}</style></head><body>${body}<script>${raw(SCRIPT)}</script></body></html>`
      .source
  }\n`;
}

/** The choice of light or dark, without a script. */
export const THEME_CHOICE = html`<fieldset class="choice"><legend>Colours</legend><label><input type="radio" name="theme" id="theme-auto" checked>as the system</label><label><input type="radio" name="theme" id="theme-light">light</label><label><input type="radio" name="theme" id="theme-dark">dark</label></fieldset>`;
