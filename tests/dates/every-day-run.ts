/** Prints the digest in a process whose clock throws; its time zone and locale are the caller's. */
import { digest } from "./every-day.ts";

class NoClock {
  constructor() {
    throw new Error("A clock was read.");
  }

  static now(): never {
    throw new Error("A clock was read.");
  }
}

const real = { Date: globalThis.Date, DateTimeFormat: Intl.DateTimeFormat };
Object.assign(globalThis, { Date: NoClock });
Object.assign(Intl, { DateTimeFormat: NoClock });
const found = digest();
Object.assign(globalThis, { Date: real.Date });
Object.assign(Intl, { DateTimeFormat: real.DateTimeFormat });
process.stdout.write(found);
