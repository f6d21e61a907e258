import { passage } from "./passage.ts";

/** Words put on somebody without a verb, and talk about a word as a word. */
export const WORDS = [
  passage(
    "protests against a term",
    "Tomas Reyl protested against the term “strongman”.",
    "Tomas Reyl rejects strongman on -",
  ),
  passage(
    "dismisses a description of something as something",
    "Mara Lind called the vote a sham. Tomas Reyl dismissed the description of the vote as a sham.",
    "Tomas Reyl rejects sham on vote",
  ),
  passage(
    "nobody believes it",
    "Mara Lind called the vote a sham. “Nobody in Port Velm believes that the vote was a sham,” Tomas Reyl said.",
    "Tomas Reyl rejects sham on vote",
  ),
  passage(
    "not sure that it fits",
    "Mara Lind called the vote a sham. “I am not sure that the vote was a sham,” Tomas Reyl said.",
    "Tomas Reyl questions sham on vote",
  ),
  passage(
    "doubts that it fits",
    "Mara Lind called the vote a sham. Tomas Reyl doubted that the vote was a sham.",
    "Tomas Reyl questions sham on vote",
  ),
  passage(
    "nobody can doubt it",
    "Nobody who saw it can doubt that the vote was a sham.",
    "narrator applies sham on vote",
  ),
  passage(
    "wonders whether it is the right word",
    "Mara Lind called the vote a sham. Tomas Reyl wondered whether “sham” was the right word for the vote.",
    "Tomas Reyl questions sham on -",
  ),
  passage(
    "asks about something in a place",
    "Mara Lind called the vote a sham. “Is the vote in Moldova a sham?” Tomas Reyl asked.",
    "Tomas Reyl questions sham on vote",
  ),
  passage(
    "what is it, if not that",
    "“What is the vote in the north, if not a sham?” Mara Lind asked.",
    "Mara Lind applies sham on vote",
  ),
  passage(
    "naming something in a place is an insult",
    "Mara Lind called the vote a sham. “To call the vote in the north a sham is an insult to farmers,” Tomas Reyl said.",
    "Tomas Reyl rejects sham on vote",
  ),
  passage(
    "a plain noun that somebody rejects",
    "Mara Lind called Moldova a police state. “Moldova is no police state,” Ana Mirov said.",
    "Mara Lind applies police state on Moldova",
    "Ana Mirov rejects police state on Moldova",
  ),
  passage(
    "a plain noun that somebody asks about",
    "Mara Lind called Moldova a police state. Ana Mirov asked whether Moldova was really a police state.",
    "Mara Lind applies police state on Moldova",
    "Ana Mirov questions police state on Moldova",
  ),
  passage(
    "told at the end",
    "Mara Lind called the vote a sham. The vote was not a sham, Tomas Reyl, the mayor, told parliament on Friday.",
    "Tomas Reyl rejects sham on vote",
  ),
  passage(
    "alleged, of a word that is about",
    "Mara Lind called the vote a sham. The alleged sham was on every front page.",
    "narrator distances sham on -",
  ),
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
    "whoever leads something",
    "Mara Lind, who leads the Civic Union in Velm, on Friday called the vote a sham.",
    "Mara Lind applies sham on vote",
  ),
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
