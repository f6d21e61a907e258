import { describe, expect, test } from "vitest";
import { analysed } from "../analysed.ts";

function told(text: string) {
  const { actors, quotations } = analysed(text);
  return quotations.map(({ addressee, medium }) => ({
    addressee: actors.find(({ id }) => id === addressee)?.name ?? null,
    medium: medium?.text ?? null,
  }));
}

describe("who is told", () => {
  test.each([
    ["“We will not move,” Omar Sayed told AFP by telephone.", "AFP"],
    ["“Forty people died,” Amina Diallo told reporters on Monday.", "reporters"],
    ["“We won,” Rick Cole told the crowd.", "crowd"],
    ["Ana Lima told Jake Tanner that the vote was over.", "Jake Tanner"],
    ["Ana Lima told CNN's Jake Tanner that the vote was over.", "Jake Tanner"],
    ["Rick Cole told supporters the race was won.", "supporters"],
    ["Chancellor Jens Vogel met President Marie Dubois. She told him that Berlin must pay.", "Jens Vogel"],
  ])("%s", (text, addressee) => {
    expect(told(text)[0]?.addressee).toBe(addressee);
  });

  test("is not the event at which it is told", () => {
    expect(told("“We are waiting,” Olena Petrenko told a press conference.")).toEqual([
      { addressee: null, medium: "a press conference" },
    ]);
  });
});

describe("the medium", () => {
  test.each([
    ["“We will vote,” he said on his Telegram channel.", "his Telegram channel"],
    ["“We will vote,” the company said in a statement.", "a statement"],
    ["“We will act,” Ursula Brandt wrote on X.", "X"],
    [
      "Ivan Petrov told Reuters in an interview with the agency that the port was closed.",
      "an interview with the agency",
    ],
    [
      "In a post on his Telegram channel, Governor Oleh Maksymenko said the grid was down.",
      "a post on his Telegram channel",
    ],
    [
      "In an interview with the Financial Times, Jens Vogel said rates were too high.",
      "an interview with the Financial Times",
    ],
    ["Speaking at a news conference in Kyiv, Olena Petrenko said help was late.", "a news conference"],
    ["At a press briefing, spokeswoman Ann Rutter told reporters that visas would stop.", "a press briefing"],
    ["Prabin Rau wrote on Facebook that the law was clear.", "Facebook"],
    ["In a tweet, Prabin Rau said he was sorry.", "a tweet"],
    ["Karim Hosseini said on state television that the West had lied.", "state television"],
  ])("%s", (text, medium) => {
    expect(told(text)[0]?.medium).toBe(medium);
  });

  test("is not a place", () => {
    expect(told("In the garden, Ana Lima said the truce would hold.")[0]?.medium).toBeNull();
  });
});
