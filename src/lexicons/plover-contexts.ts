import type { Lexicon } from "./lexicon.ts";

/** A context of an interaction, with the words that state it. */
export interface PloverContext {
  readonly context: string;
  /** As in modes. */
  readonly words: readonly string[];
}

const context = (name: string, words: string): PloverContext => ({ context: name, words: words.split(", ") });

/** Contexts that a sentence can state. */
export const PLOVER_CONTEXTS: Lexicon<PloverContext> = {
  id: "plover-contexts",
  layer: "events",
  source:
    "contexts of the CAMEO-to-PLOVER conversion table (draft 0.8, 2021) and of the PLOVER manual; the words were compiled for hustings",
  licence: "MIT",
  note: "Looked for in the words of the trigger's sentence; every context that is stated counts.",
  entries: [
    context(
      "military",
      "military, army, troops, soldiers, navy, naval, air force, warship*, artillery, missile*, tanks, defence, defense, battalion*, frontline, ceasefire, cease-fire, truce, shelling, airstrike*",
    ),
    context("intelligence", "intelligence, spy, spies, spying, espionage, surveillance"),
    context(
      "diplomatic",
      "diplomat*, ambassador*, embassy, foreign minister*, foreign ministry, envoy*, summit*, treaty, relations, consulate*",
    ),
    context("executive", "cabinet, prime minister, president, premier, government"),
    context("legislative", "parliament*, congress, senate, lawmaker*, legislat*, senator*, bill"),
    context("election", "election*, elector*, ballot*, vote, votes, voters, voting, referendum*, polls, candidate*"),
    context(
      "legal",
      "court, courts, judge*, prosecutor*, tribunal, lawsuit*, trial, verdict, charged, treason, arrest*, jail*, prison*",
    ),
    context("political_institutions", "constitution*, judiciary, coup, junta, reform*"),
    context("rights_freedoms", "press freedom, freedom*, autonomy, censor*, free speech, independence"),
    context("human_rights", "human rights, war crimes, atrocit*, tortur*, political prisoner*"),
    context("terrorism", "terror*, suicide bomb*, car bomb*, militant*, extremist*, hostage*"),
    context("crime", "crime*, criminal*, drug*, smuggl*, cartel*, gang, gangs, robbery, trafficking, murder*"),
    context("corruption", "corrupt*, brib*, kickback*, embezzl*, fraud*"),
    context(
      "economic",
      "econom*, trade, tariff*, loan*, bank*, budget, investment*, export*, import*, prices, wages, tax, taxes, debt*, euros, dollars",
    ),
    context("resource", "oil, gas, water, electricity, fish*, energy, pipeline*, mineral*, barley, wheat, uranium"),
    context("cbrn", "nuclear, chemical, biological, radiological, warhead*, uranium, sarin"),
    context("cyber", "cyber*, hack*, malware, servers, computer*"),
    context("misinformation", "disinformation, misinformation, fake news"),
    context(
      "humanitarian",
      "humanitarian, famine, starvation, food aid, red cross, relief, aid agenc*, blankets, tents",
    ),
    context("peacekeeping", "peacekeep*, blue helmets"),
    context("migration", "refugee*, migrant*, asylum, displaced, deport*"),
    context("disease", "cholera, ebola, epidemic*, pandemic*, virus*, vaccin*, outbreak*"),
    context("disaster", "earthquake*, flood*, hurricane*, cyclone*, drought*, tsunami*, wildfire*"),
    context("environment", "environment*, climate, pollut*, deforest*, emissions"),
    context(
      "religion_ethnicity",
      "muslim*, christian*, jewish, hindu*, church*, mosque*, imam*, bishop*, archbishop*, ethnic*, sharia",
    ),
    context(
      "labor",
      "trade union*, labour union*, labor union*, unions, strike*, workers, miners, teachers, nurses, dockers, wages",
    ),
    context("education", "student*, university, universities, school*, tuition"),
  ],
  hits: [{ text: "The court ordered an inquiry.", span: "ordered" }],
  misses: [{ text: "The court is in the old town.", span: "court" }],
};
