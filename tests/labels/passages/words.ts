import { passage } from "./passage.ts";

/** Words put on somebody without a verb, and talk about a word as a word. */
export const WORDS = [
  passage(
    "so-called",
    "The so-called peace council met in Port Velm on Monday.",
    "narrator distances peace council on -",
  ),
  passage(
    "so-called, in a quotation",
    "“Their so-called experts were wrong,” Mara Lind said.",
    "Mara Lind distances experts on -",
  ),
  passage(
    "scare quotes before a noun",
    "The army opened “humanitarian” corridors to the coast.",
    "narrator distances humanitarian on corridors",
  ),
  passage(
    "an apposition after a name",
    "“Tomas Reyl, a coward, fled the hall,” Mara Lind said.",
    "Mara Lind applies coward on Tomas Reyl",
  ),
  passage(
    "rejects the label",
    "Moldova's president, Ana Mirov, rejects the “vassal” label.",
    "Ana Mirov rejects vassal on -",
  ),
  passage("the word is wrong", "“The word ‘genocide’ is wrong,” Tomas Reyl said.", "Tomas Reyl rejects genocide on -"),
  passage("the wrong word", "“Genocide is the wrong word,” Tomas Reyl said.", "Tomas Reyl rejects Genocide on -"),
  passage(
    "no other word for it",
    "Mara Lind called the deal a surrender. “There is no other word for it,” General Otto Venn said.",
    "Mara Lind applies surrender on deal",
    "Otto Venn applies surrender on deal",
  ),
  passage(
    "not the word I would use",
    "Mara Lind called the deal a surrender. “That is not the word I would use,” Tomas Reyl said.",
    "Mara Lind applies surrender on deal",
    "Tomas Reyl rejects surrender on deal",
  ),
  passage(
    "an echo question",
    "Otto Venn called Moldova a vassal. “What vassal? Whose vassal?” Ana Mirov said.",
    "Otto Venn applies vassal on Moldova",
    "Ana Mirov rejects vassal on Moldova",
  ),
  passage(
    "a word as it is asked about",
    "Is Moldova a “vassal”? Ana Mirov thinks the question is rude.",
    "narrator questions vassal on Moldova",
  ),
  passage(
    "refuses the label",
    "Tomas Reyl refuses to accept the label “strongman”.",
    "Tomas Reyl rejects strongman on -",
  ),
  passage(
    "prefers another word",
    "Mara Lind calls the tunnel a “folly”. Tomas Reyl prefers the term “lifeline”.",
    "Mara Lind applies folly on tunnel",
    "Tomas Reyl applies lifeline on -",
  ),
  passage("uses the word", "Tomas Reyl used the word “invasion” four times.", "Tomas Reyl applies invasion on -"),
  passage("avoids the word", "Tomas Reyl avoided the word “war”.", "Tomas Reyl questions war on -"),
  passage(
    "a comparison with",
    "“The comparison with apartheid is offensive,” Tomas Reyl said.",
    "Tomas Reyl rejects apartheid on -",
  ),
  passage(
    "a headline in dispute",
    "“Surrender” or “peace”? Moldova argues over a word\n\nMara Lind called the deal a surrender on Monday.",
    "Mara Lind applies surrender on deal",
  ),
  passage("if this is not X", "“If this is not fraud, what is?” Mara Lind said.", "Mara Lind applies fraud on this"),
  passage(
    "anyone who calls",
    "“Anyone who calls this a tax cut is a liar,” Mara Lind said.",
    "Mara Lind rejects tax cut on this",
  ),
  passage(
    "it is an insult to call",
    "“To call it a war is an insult to soldiers,” Tomas Reyl said.",
    "Tomas Reyl rejects war on it",
  ),
];

/** Words put on somebody in the third or the second hand: whose they are. */
export const HOLDERS = [
  passage(
    "a quotation in a quotation",
    "“He told me ‘Moldova is a vassal’,” Ana Mirov said of Otto Venn. “We are not a vassal.”",
    "Ana Mirov rejects vassal on Moldova",
  ),
  passage(
    "the speaker of the sentence before",
    "Mara Lind spoke for an hour. “The deal is a surrender,” she said.",
    "Mara Lind applies surrender on deal",
  ),
  passage("according to", "According to Mara Lind, the deal is “a surrender”.", "Mara Lind applies surrender on deal"),
  passage("for somebody", "For Mara Lind, the deal is a surrender.", "Mara Lind applies surrender on deal"),
  passage("to somebody, in marks", "To Mara Lind, the deal is a “surrender”.", "Mara Lind applies surrender on deal"),
  passage(
    "as somebody put it",
    "As Mara Lind put it, the deal is “a surrender”.",
    "Mara Lind applies surrender on deal",
  ),
  passage(
    "free words after a colon",
    "Mara Lind was blunt: “This deal is a surrender.”",
    "Mara Lind applies surrender on deal",
  ),
  passage(
    "a description by role",
    "The opposition leader, Mara Lind, was first to call the deal a surrender.",
    "Mara Lind applies surrender on deal",
  ),
];

/** What looks like a label and is none. */
export const NEAR_MISSES = [
  passage("what keeps somebody busy", "“The two states are busy solving many economic issues,” Ana Mirov said."),
  passage("a profession", "“My father is a carpenter,” Mara Lind said."),
  passage("a title", "Mara Lind, a senator from the north, was named minister on Monday."),
  passage("a party", "Jon Abel is a Democrat and a member of the finance committee."),
  passage("a title of a work", "Mara Lind wrote the novel “The Puppet King” in 1998."),
  passage("a nickname between names", "Mike “the Hammer” Ruiz won the seat on Monday."),
  passage("a technical term", "The bank uses a method called regression analysis, Jon Abel said."),
  passage("calling a meeting", "Jon Abel called a meeting of the council on Friday."),
  passage("a fact denied", "“The bridge is not open,” Jon Abel said."),
  passage("a date denied", "“The vote is not on Friday,” Jon Abel said."),
  passage("a feeling", "“I am happy with the result,” Jon Abel said."),
  passage("a place described", "The town is a port on the northern coast."),
  passage("a slogan on a sign", "A marcher held a sign that read “Bread and Work”."),
  passage("an office held", "Mara Lind has been described as the next mayor."),
  passage("named after", "The child was named Otto after his uncle."),
  passage("elected", "Jon Abel was declared the winner on Sunday."),
];
