// Made by npm run report-hashes from style.ts and script.ts. A security policy names what may style and run by its hash.
export const STYLE_HASH = "sha256-vl6YL4GHrU4gwAAinUzAZmz8yBSqcfn5kCe5luLjaag=";
export const SCRIPT_HASH = "sha256-dJEdGXcDKVODtogFtx4vPa0fP2DYQP+l9RyHjG0G4Z0=";
