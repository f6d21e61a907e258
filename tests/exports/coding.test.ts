import { describe, expect, it } from "vitest";
import { contextsOf, countryCodeOf, modesOf, sectorOf } from "../../src/exports/coding.ts";
import { COUNTRIES } from "../../src/lexicons/countries.ts";
import { COUNTRY_CODES } from "../../src/lexicons/country-codes.ts";
import type { PloverType } from "../../src/schema/index.ts";

describe("modes", () => {
  it.each([
    ["PROTEST", "Miners went on hunger strike in the capital", "hunger"],
    ["PROTEST", "Farmers blocked the bridge", "obstruct"],
    ["PROTEST", "Farmers marched through the town", "demo"],
    ["RETREAT", "The rebels freed two nurses", "release"],
    ["ASSAULT", "Jets bombed the harbour", "heavy-weapons"],
    ["COERCE", "The junta imposed a curfew", "curfew"],
  ] as [PloverType, string, string][])("%s: %s is %s", (type, words, mode) => {
    expect(modesOf(type, words)).toEqual([mode]);
  });

  it("are those of the type only", () => {
    expect(modesOf("SUPPORT", "The minister praised the hunger strike")).toEqual([]);
  });

  it("are left out where no word states one", () => {
    expect(modesOf("ASSAULT", "Rebels attacked the village")).toEqual([]);
  });
});

describe("contexts", () => {
  it("are all that the sentence states", () => {
    expect(contextsOf("The court heard that refugees had paid bribes.")).toEqual(["legal", "corruption", "migration"]);
  });

  it("need the whole word", () => {
    expect(contextsOf("The courteous host unionised nothing.")).toEqual([]);
  });
});

describe("codes", () => {
  it("exist for every country of the list, and for no other", () => {
    const names = COUNTRIES.entries.map(({ name }) => name);
    expect(COUNTRY_CODES.entries.map(([name]) => name)).toEqual(names);
    expect(COUNTRY_CODES.entries.filter(([, code]) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
  });

  it.each([
    ["the French foreign minister", "FRA"],
    ["Belgrade", "SRB"],
    ["South Korea’s navy", "KOR"],
    ["two Kenyans", "KEN"],
    ["the mayor", null],
    ["a plate of turkey", null],
  ])("%s: %s", (words, code) => {
    expect(countryCodeOf(words)).toBe(code);
  });

  it.each([
    ["the interior minister", "GOV"],
    ["rebel commander", "REB"],
    ["police officers", "COP"],
    ["a plate of soup", null],
  ])("of the sector of %s: %s", (words, code) => {
    expect(sectorOf(words)).toBe(code);
  });
});
