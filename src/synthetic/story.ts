import type { Random } from "./random.ts";
import type { Person } from "./truth.ts";
import type { Country } from "./words/countries.ts";
import type { Topic } from "./words/topics.ts";
import type { Outlet, World, WorldDispute } from "./world.ts";

/** What an article is about and how far its telling has come. */
export interface Story {
  readonly world: World;
  readonly random: Random;
  readonly kind: "dispute" | "diplomacy" | "home";
  readonly topic: Topic;
  readonly side: Country;
  readonly otherSide: Country;
  readonly dispute: WorldDispute | null;
  /** When in the whole time it is told, 0 to 1, and the day of publication as a day number. */
  readonly time: number;
  readonly day: number;
  readonly outlet: Outlet;
  readonly spelling: Outlet["spelling"];
  /** Everyone who can be mentioned. */
  readonly cast: readonly Person[];
  /** Those of them who are quoted on this and that. */
  readonly speakers: readonly Person[];
  /** Who has been introduced. */
  readonly introduced: Set<string>;
  /** Words that have been used and should not come again. */
  readonly used: Set<string>;
}
