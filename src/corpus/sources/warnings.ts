import type { Place } from "../source-record.ts";
import type { CheckedOptions } from "./options.ts";

/** Tells that places of a file or record could not be decoded. */
export function warnOfUndecodable(place: Place, encoding: string, places: number, options: CheckedOptions): void {
  if (places === 0) return;
  const what = places === 1 ? "1 place" : `${places} places`;
  options.onWarning({ place, message: `${what} could not be decoded from ${encoding}.` });
}
