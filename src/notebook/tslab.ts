/** The part of tslab's display that is called. */
interface TslabDisplay {
  raw(contentType: string, data: string): void;
}

/** What tslab keeps on the global object for the code of cells: the `require` that knows the module “tslab”. */
interface TslabHost {
  readonly __tslab__?: { readonly require?: (module: string) => unknown };
}

/** tslab's display where the code runs in a cell of a tslab notebook, null everywhere else. Nothing is imported and nothing changed. */
export function tslabDisplay(): TslabDisplay | null {
  const load = (globalThis as TslabHost).__tslab__?.require;
  if (typeof load !== "function") return null;
  try {
    const { display } = load("tslab") as { readonly display?: Partial<TslabDisplay> };
    return typeof display?.raw === "function" ? (display as TslabDisplay) : null;
  } catch {
    // Another tslab, or another program's global of the same name: text is shown.
    return null;
  }
}
