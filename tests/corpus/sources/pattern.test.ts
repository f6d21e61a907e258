import { describe, expect, it } from "vitest";
import { compilePattern } from "../../../src/corpus/sources/pattern.ts";

const matched = (pattern: string, path: string): Readonly<Record<string, string>> | null => {
  const fields = compilePattern(pattern)(path);
  return fields && Object.fromEntries(fields);
};

describe("compilePattern", () => {
  it.each([
    [
      "{outlet}/{published}-{id}.txt",
      "x/El Faro/2023-11-07-a-1.txt",
      { outlet: "El Faro", published: "2023-11-07", id: "a-1" },
    ],
    ["{published}_{id}.txt", "20231107_2.txt", { published: "2023-11-07", id: "2" }],
    ["{published}-{id}.txt", "2023_11_07-2.txt", { published: "2023-11-07", id: "2" }],
    ["{id}-{published}.txt", "a-b-2023-11-07.txt", { id: "a-b", published: "2023-11-07" }],
    ["{outlet}.{language}.html", "el.faro.es.html", { outlet: "el", language: "faro.es" }],
    ["{section}.txt", "a (1)+[x]$.txt", { section: "a (1)+[x]$" }],
    ["news.{id}", "news.5", { id: "5" }],
    ["{outlet}/{id}.txt", "c:\\news\\El Faro\\5.txt", { outlet: "El Faro", id: "5" }],
  ])("%s reads %s", (pattern, path, fields) => {
    expect(matched(pattern, path)).toEqual(fields);
  });

  it.each([
    ["{published}-{id}.txt", "07-11-2023-1.txt"],
    ["{published}.txt", "2023-1107.txt"],
    ["{outlet}/{id}.txt", "5.txt"],
    ["{outlet}/{id}.txt", "a/5.html"],
    ["news.{id}", "newsx5"],
    ["{a}-{b}", "a-"],
  ])("%s does not match %s", (pattern, path) => {
    expect(matched(pattern, path)).toBeNull();
  });

  it.each([
    ["no placeholders.txt", "has no placeholder"],
    ["{outlet}{id}.txt", "two placeholders side by side"],
    ["{outlet}/{outlet}.txt", "has {outlet} twice"],
    ["{outlet", "without its partner"],
    ["{}.txt", "has the placeholder {}"],
    ["{a b}.txt", "has the placeholder {a b}"],
    ["{text}.txt", "which no name of a file can hold"],
    ["{outlet}//{id}.txt", "an empty name"],
  ])("refuses %s", (pattern, why) => {
    expect(() => compilePattern(pattern)).toThrow(
      expect.objectContaining({ code: "INVALID_OPTION", message: expect.stringContaining(why) }),
    );
  });

  it("takes no longer for names made to confuse it", () => {
    const pattern = compilePattern(`${"{x}-".replace("x", "a")}{b}-{c}-{d}-{e}-{f}!`);
    const started = process.cpuUsage().user;
    expect(pattern("-".repeat(255))).toBeNull();
    expect(process.cpuUsage(undefined).user - started).toBeLessThan(500_000);
  });
});
