// Made by npm run report-hashes from style.ts and script.ts. A security policy names what may style and run by its hash.
export const STYLE_HASH = "sha256-BvCi/6yw+hosjD91IMCfqKvjqVUEzUl3vD75EOZkOgE=";
export const SCRIPT_HASH = "sha256-znktDno2FGlGJgm1EFzpDD3hfJJ4HTLXB7mYlI+FoE8=";
