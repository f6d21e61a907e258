import { once } from "node:events";
import { oneLine } from "../report/wrap.ts";

/** Writes to standard output and waits while the reader is slower than we are. */
export async function write(content: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(content)) await once(process.stdout, "drain");
}

/** Tells the person at the terminal something on one line of standard error; what an article put into the message can't steer the terminal. */
export function complain(message: string): void {
  process.stderr.write(`hustings: ${oneLine(message)}\n`);
}

/** Whether standard output is a terminal that should be shown colours (no-color.org; FORCE_COLOR wins). */
export function wantsColor(): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = process.env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return Boolean(process.stdout.isTTY) && !NO_COLOR && TERM !== "dumb";
}
