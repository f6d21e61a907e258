import { describe, expect, it } from "vitest";
import { analysed } from "../analysed.ts";

function realis(text: string, trigger: string, published: string | null = "2023-11-07"): string | undefined {
  return analysed(text, { published }).events.find((each) => each.trigger.text === trigger)?.realis;
}

describe("realis", () => {
  it.each([
    ["The envoy arrived in Lisbon on Monday.", "arrived", "actual"],
    ["The envoy would like to thank the crew.", "thank", "actual"],
    ["The envoy would like to visit Lisbon.", "visit", "possible"],
    ["The envoy will visit Lisbon.", "visit", "scheduled"],
    ["The envoy is expected to visit Lisbon on 9 November.", "visit", "scheduled"],
    ["The envoy is due to arrive on Friday.", "arrive", "scheduled"],
    ["The envoy plans to visit Lisbon.", "visit", "scheduled"],
    ["The firms signed a contract to supply the army.", "supply", "scheduled"],
    ["The envoy wants to visit Lisbon.", "visit", "possible"],
    ["The envoy might visit Lisbon.", "visit", "possible"],
    ["Chile demanded that Peru release the men.", "release", "possible"],
    ["The envoy refused to resign.", "resign", "denied"],
    ["The envoy did not resign.", "resign", "denied"],
    ["Ahead of the summit, the envoy flew home.", "summit", "scheduled"],
    ["The forum will be held in Lisbon.", "forum", "scheduled"],
    ["The envoy attended the forum in Lisbon.", "forum", "actual"],
    ["The envoy cancelled the visit.", "visit", "denied"],
    ["The ministers called for talks.", "talks", "possible"],
    ["The election was held without a debate.", "debate", "denied"],
    ["The units are to be sold.", "sold", "scheduled"],
    ["The delegates flew to Lisbon to sign the accord.", "sign", "actual"],
    ["The delegates will fly to Lisbon to sign the accord.", "sign", "scheduled"],
    ["The envoy will have to leave.", "leave", "scheduled"],
    ["The now-cancelled deal angered the mayor.", "deal", "denied"],
    ["She was the first woman to lead the party.", "lead", "actual"],
    ["She was a woman to lead the party.", "lead", "possible"],
    ["The ministers will sign an agreement.", "agreement", "scheduled"],
    ["The ministers will discuss the invasion.", "invasion", "actual"],
    ["The ministers negotiated the sale of the port.", "sale", "possible"],
    ["Council to vote on budget", "vote", "scheduled"],
    ["The troops will leave before the talks begin.", "begin", "scheduled"],
    ["The troops left before the talks began.", "began", "actual"],
  ])("%s: %s is %s", (text, trigger, expected) => {
    expect(realis(text, trigger)).toBe(expected);
  });

  it("takes an event for scheduled when its date lies after publication", () => {
    expect(realis("The election on 9 November divides the town.", "election")).toBe("scheduled");
  });

  it("takes the same event for past when it was published later", () => {
    expect(realis("The election on 9 November 2023 divided the town.", "election", "2024-02-01")).toBe("actual");
  });
});
