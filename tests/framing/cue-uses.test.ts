import { describe, expect, test } from "vitest";
import { analysed } from "../analysed.ts";

/** Classes of error that a reading of cues on ordinary news found, each with a sentence that has the cue and near misses that have not. */
const USES: readonly {
  readonly rule: string;
  readonly hits: readonly (readonly [text: string, span: string])[];
  readonly misses: readonly (readonly [text: string, span: string, why: string])[];
}[] = [
  {
    rule: "framing/agentless-passive",
    hits: [
      ["The bridge was closed by Monday.", "was closed"],
      ["The bill was defeated by three votes.", "was defeated"],
      ["The ballots were sent by mail.", "were sent"],
      ["The two were freed after being cleared by the court.", "were freed"],
      ["The list was made longer by adding old names, and the clerk was dismissed.", "was dismissed"],
    ],
    misses: [
      ["The bridge was closed by the army.", "was closed", "an agent"],
      ["The two were arrested and beaten by guards.", "were arrested", "an agent shared by two participles"],
      ["The office is located near the port.", "is located", "a place"],
      ["The clerks were thrilled.", "were thrilled", "a feeling"],
      ["The hall was packed with farmers.", "was packed", "a state"],
      ["He was very guarded in his answers.", "was very guarded", "a quality with its degree"],
      ["It's been a long week for the mayor.", "'s been", "has, not is"],
      ["She's got a plan for the harbour.", "'s got", "has, not is"],
    ],
  },
  {
    rule: "framing/reported-passive",
    hits: [["The envoy is believed to have left.", "believed"]],
    misses: [["He survived what many believed to be a trap.", "believed", "those who believe are named"]],
  },
  {
    rule: "framing/hedge",
    hits: [
      ["The rule is so vague that it could apply to all.", "could"],
      ["The board may reject the offer.", "may"],
    ],
    misses: [
      ["That does not mean it couldn't happen.", "could", "negated"],
      ["They met early so the board could vote before noon.", "could", "a purpose"],
      ["I wish we could go back.", "could", "a wish"],
      ["Younger voters are more likely to stay at home.", "likely to", "a comparison of groups"],
      ["Half were very or somewhat worried.", "somewhat", "an answer in a poll"],
    ],
  },
  {
    rule: "framing/booster",
    hits: [
      ["The minister is clearly wrong.", "clearly"],
      ["In fact, the ferry never sailed.", "In fact"],
    ],
    misses: [
      ["He will almost certainly lose.", "certainly", "held back by almost"],
      ["She spoke loudly and clearly to the crowd.", "clearly", "how she spoke"],
      ["The firm had a clearly defined market.", "clearly", "how it is defined"],
      ["There is no obvious heir.", "obvious", "denied"],
      ["They asked whether he had actually signed.", "actually", "only asked"],
    ],
  },
  {
    rule: "framing/factive-verb",
    hits: [
      ["The ministry admitted that the list was old.", "admitted"],
      ["The mayor knows that the road is closed.", "knows"],
      ["The report revealed how the money was spent.", "revealed"],
    ],
    misses: [
      ["I don't know what the plan is.", "know", "a question that stays open"],
      ["The board wants to know who signed.", "know", "a question that is asked"],
      ["She knows how to run a port.", "knows", "an ability"],
      ["They will find out what the clerk did.", "find out", "not found yet"],
      ["He learned that in June.", "learned", "that points at something"],
      ["You know, the ferry was late.", "know", "an opener of talk"],
      ["Nobody remembers whether the vote was taken.", "remembers", "whether leaves it open"],
    ],
  },
  {
    rule: "framing/assertive-verb",
    hits: [["The party claims that the roll is wrong.", "claims"]],
    misses: [
      ["The members maintain that large hall.", "maintain", "that points at something"],
      ["The state boasted only one paid clerk.", "boasted", "no clause"],
    ],
  },
  {
    rule: "framing/implicative-verb",
    hits: [["The office managed to lose the file.", "managed"]],
    misses: [["A new board will manage winding down the fund.", "manage", "to lead"]],
  },
  {
    rule: "framing/presupposition-trigger",
    hits: [
      ["The ferry is still late.", "still"],
      ["Prices rose again.", "again"],
      ["They will not come any more.", "any more"],
    ],
    misses: [
      ["Still, the ferry sailed.", "Still", "however"],
      ["Again, most of them said no.", "Again", "moreover"],
      ["The town floods every now and again.", "again", "now and then"],
      ["He stopped to read the sign.", "stopped", "what for"],
      ["We do not need any more clerks.", "any more", "an amount"],
      ["Its records go back to 1920.", "go back to", "how far they reach"],
    ],
  },
  {
    rule: "framing/judging-adjective",
    hits: [["The council passed a draconian order.", "draconian"]],
    misses: [
      ["The senate met in a lame duck session.", "lame", "a set phrase"],
      ["Crude oil fell to a new low.", "Crude", "a kind of thing"],
      ["She drove a stolen car.", "stolen", "a plain fact"],
    ],
  },
];

function spansOf(text: string, rule: string): string[] {
  return analysed(text)
    .framing.cues.filter((cue) => cue.rule === rule)
    .map((cue) => cue.text);
}

describe.each(USES)("$rule", ({ rule, hits, misses }) => {
  test.each(hits)("reads “%s” for “%s”", (text, span) => expect(spansOf(text, rule)).toContain(span));
  test.each(misses)("leaves “%s” without “%s”: %s", (text, span) => expect(spansOf(text, rule)).not.toContain(span));
});

test("the words of a passive begin after a comma or conjunction that stands before its auxiliary", () => {
  const text = "It is not known how wide the search would be or how many clerks had been assigned.";
  expect(spansOf(text, "framing/agentless-passive")).toEqual(["had been assigned"]);
});
