import { loadedSpansModel } from "../../models/loaded-spans.ts";
import { LoadedSpans } from "./loaded-spans.ts";

let model: LoadedSpans | null = null;

/** The shipped model, unpacked on first use. */
export function loadedSpans(): LoadedSpans {
  model ??= new LoadedSpans(loadedSpansModel);
  return model;
}
