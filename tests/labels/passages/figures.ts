import { passage } from "./passage.ts";

/** Comparisons, choices between words, becoming and amounting to, nicknames, and words put on somebody in passing. */
export const FIGURES = [
  passage(
    "the subject past a relative clause",
    "Mara Lind, who leads the opposition, called the bill a swindle.",
    "Mara Lind applies swindle on bill",
  ),
  passage(
    "a subject with a relative clause",
    "“People who block the harbour road are parasites,” Mara Lind told the assembly.",
    "Mara Lind applies parasites on People",
  ),
  passage(
    "a subject with a relative clause of another subject",
    "“A vote that nobody may watch is a farce,” Mara Lind said.",
    "Mara Lind applies farce on vote",
  ),
  passage(
    "a noun with its own clause is no such subject",
    "Mara Lind repeated the claim that the premier is a puppet.",
    "Mara Lind applies puppet on premier",
  ),
  passage(
    "nobody asks about himself",
    "Mayor Jon Abel left the room. A reporter asked whether he was a tyrant. “I am no tyrant,” Abel said.",
    "reporter questions tyrant on Jon Abel",
    "Jon Abel rejects tyrant on Jon Abel",
  ),
  passage(
    "the pronoun before the verb, whatever stands between verb and word",
    "Mayor Jon Abel frowned when a reporter asked whether he was, as the Courier has called him, the city’s “little emperor”.",
    "reporter questions little emperor on Jon Abel",
  ),
  passage(
    "it is what others on the word name",
    "The auditor, Mara Lind, called the pension fund a sinking ship. “The picture is cheap. It is no sinking ship,” its director, Jon Abel, said.",
    "Mara Lind applies sinking ship on fund",
    "Jon Abel rejects sinking ship on fund",
  ),
  passage(
    "the subject of the verb beside another speaker",
    "Supporters cheered as Mara Lind hailed Jon Abel as a hero.",
    "Mara Lind applies hero on Jon Abel",
  ),
  passage(
    "known to somebody as",
    "Jon Abel, known to his critics as “the Undertaker”, resigned on Monday.",
    "his critics applies Undertaker on Jon Abel",
  ),
  passage(
    "better known as, by nobody",
    "The levy, better known as the “window tax”, was passed in March.",
    "narrator distances window tax on levy",
  ),
  passage(
    "nicknamed, reduced",
    "The levy, nicknamed the “window tax” by shopkeepers, was passed in March.",
    "shopkeepers applies window tax on levy",
  ),
  passage("referred to as", "Mara Lind referred to the new camp as a prison.", "Mara Lind applies prison on camp"),
  passage("we call it", "“We call it theft,” Mara Lind said of the levy.", "Mara Lind applies theft on -"),
  passage(
    "calling it, of the object before",
    "Mara Lind voted against the budget, calling it “a fairy tale”.",
    "Mara Lind applies fairy tale on budget",
  ),
  passage(
    "anything but a plain noun",
    "“The tribunal is anything but a court,” Mara Lind said.",
    "Mara Lind rejects court on tribunal",
  ),
  passage(
    "an open choice between two words",
    "Was it a coup or a revolution? Moldova cannot agree.",
    "narrator questions coup on -",
    "narrator questions revolution on -",
  ),
  passage(
    "either or",
    "“The premier is either a fool or a liar,” Mara Lind said.",
    "Mara Lind applies fool on premier",
    "Mara Lind applies liar on premier",
  ),
  passage(
    "more a bribe than a subsidy",
    "“The grant is more a bribe than a subsidy,” Mara Lind said.",
    "Mara Lind applies bribe on grant",
    "Mara Lind rejects subsidy on grant",
  ),
  passage(
    "more of a show than a trial",
    "“This was more of a show than a trial,” Jon Abel said.",
    "Jon Abel applies show on This",
    "Jon Abel rejects trial on This",
  ),
  passage(
    "less a plan than a wish",
    "“The budget is less a plan than a wish,” Jon Abel said.",
    "Jon Abel rejects plan on budget",
    "Jon Abel applies wish on budget",
  ),
  passage(
    "amounts to",
    "“The decree amounts to censorship,” Mara Lind said.",
    "Mara Lind applies censorship on decree",
  ),
  passage(
    "is tantamount to",
    "“The decree is tantamount to theft,” Mara Lind said.",
    "Mara Lind applies theft on decree",
  ),
  passage(
    "an epithet that opens a quotation",
    "“Nobody trusts him. Crooked Jon Abel will lose,” Mara Lind said.",
    "Mara Lind applies Crooked on Jon Abel",
  ),
  passage("that liar", "“That liar Tomas Reyl will lose,” Mara Lind said.", "Mara Lind applies liar on Tomas Reyl"),
  passage(
    "this X talk",
    "“This vassal talk is silly,” Ana Mirov said. General Otto Venn had called Moldova a vassal.",
    "Ana Mirov rejects vassal on -",
    "Otto Venn applies vassal on Moldova",
  ),
  passage("called us", "“Otto Venn called us a vassal,” Ana Mirov said.", "Otto Venn applies vassal on us"),
  passage(
    "in somebody's words",
    "The deal is, in Mara Lind’s words, “a surrender”.",
    "Mara Lind applies surrender on deal",
  ),
  passage(
    "in what somebody calls",
    "The army holds the coast, in what Mara Lind calls “an occupation”.",
    "Mara Lind applies occupation on -",
  ),
  passage(
    "a coordinated adjective",
    "Mara Lind accused Tomas Reyl of being too close to banks and beholden to donors.",
    "Mara Lind applies close to banks on Tomas Reyl",
    "Mara Lind applies beholden to donors on Tomas Reyl",
  ),
  passage(
    "reputation for being",
    "Jon Abel lost despite his reputation among rivals for being a bomb-thrower.",
    "narrator applies bomb-thrower on Jon Abel",
  ),
  passage(
    "so-called before an adjective and marks",
    "The wall was to keep out so-called Romanian “spies” and “saboteurs”.",
    "narrator distances spies on Romanian",
    "narrator distances saboteurs on Romanian",
  ),
  passage(
    "a charge that a group denied",
    "Tomas Reyl said the contest was “rigged”, a charge that party leaders strongly denied.",
    "Tomas Reyl applies rigged on contest",
    "party leaders rejects rigged on contest",
  ),
  passage(
    "seen as, by critics",
    "The commission is seen by critics as a fig leaf.",
    "critics applies fig leaf on commission",
  ),
  passage(
    "him is somebody else than the subject",
    "Tomas Reyl spoke first. In a sharp reply, Jon Abel called him divisive.",
    "Jon Abel applies divisive on Tomas Reyl",
  ),
  passage(
    "a subject that is a clause",
    "“Taking money from widows is shameful,” Mara Lind said.",
    "Mara Lind applies shameful on Taking money",
  ),
  passage(
    "describes her as",
    "Mara Lind ran the party for ten years. Jon Abel describes her as “the greatest force” in it.",
    "Jon Abel applies greatest force on Mara Lind",
  ),
  passage(
    "a parenthesis between subject and verb",
    "Mara Lind, without naming him, accused Jon Abel of being a turncoat.",
    "Mara Lind applies turncoat on Jon Abel",
  ),
  passage("smacks of", "“The decree smacks of tyranny,” Mara Lind said.", "Mara Lind applies tyranny on decree"),
  passage(
    "is little more than",
    "“The commission is little more than a fig leaf,” Mara Lind said.",
    "Mara Lind applies fig leaf on commission",
  ),
  passage(
    "treats like",
    "“He treats Moldova like a colony,” Ana Mirov said of Otto Venn.",
    "Ana Mirov applies colony on Moldova",
  ),
  passage(
    "a court of flatterers",
    "“A court of flatterers,” Mara Lind said of the cabinet.",
    "Mara Lind applies court of flatterers on cabinet",
  ),
  passage(
    "self-described",
    "The self-described “sheriff of the north”, Jon Abel, won on Sunday.",
    "Jon Abel applies sheriff of the north on Jon Abel",
  ),
  passage("stop calling", "“Stop calling us a vassal,” Ana Mirov said.", "Ana Mirov rejects vassal on -"),
];
