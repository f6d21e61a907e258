import { passage } from "./passage.ts";

/** Verbs of naming: active, passive, by agents, in relative clauses and with words put first. */
export const NAMING = [
  passage(
    "brand, passive with a by-agent after the term",
    "Governor Tomas Reyl was branded a hypocrite by Mara Lind on Monday.",
    "Mara Lind applies hypocrite on Tomas Reyl",
  ),
  passage(
    "what he called",
    "Mayor Jon Abel attacked what he called a “carnival of waste” in the capital.",
    "Jon Abel applies carnival of waste on -",
  ),
  passage(
    "what she described as",
    "Mara Lind resigned over what she described as a “culture of fear” in the ministry.",
    "Mara Lind applies culture of fear on -",
  ),
  passage(
    "denounced as, passive with a named agent",
    "The treaty was denounced as a capitulation by General Otto Venn.",
    "Otto Venn applies capitulation on treaty",
  ),
  passage(
    "denounced as, reduced after a comma",
    "The treaty, denounced as a capitulation by General Otto Venn, passed on Friday.",
    "Otto Venn applies capitulation on treaty",
  ),
  passage(
    "dismissed as, a pronoun for a bearer",
    "Tomas Reyl spoke for an hour. Mara Lind dismissed him as a showman.",
    "Mara Lind applies showman on Tomas Reyl",
  ),
  passage(
    "two complements",
    "Mara Lind called Tomas Reyl a coward and a liar.",
    "Mara Lind applies coward on Tomas Reyl",
    "Mara Lind applies liar on Tomas Reyl",
  ),
  passage(
    "calling, in a participial clause",
    "Mara Lind left the hall early, calling the hearing a farce.",
    "Mara Lind applies farce on hearing",
  ),
  passage(
    "infinitive after wanting",
    "Mara Lind did not hesitate to call Tomas Reyl a bully.",
    "Mara Lind applies bully on Tomas Reyl",
  ),
  passage(
    "inside a quotation, by somebody else",
    "“Tomas Reyl called my brother a traitor,” Mara Lind said.",
    "Tomas Reyl applies traitor on brother",
  ),
  passage(
    "an adjective as complement",
    "Mara Lind called the ruling disgraceful.",
    "Mara Lind applies disgraceful on ruling",
  ),
  passage(
    "declined to call",
    "Tomas Reyl declined to call the raid a massacre.",
    "Tomas Reyl questions massacre on raid",
  ),
  passage("never called", "“I never called Mara Lind a spy,” Tomas Reyl said.", "Tomas Reyl rejects spy on Mara Lind"),
  passage(
    "name, in the headline",
    "Lind brands budget “a fairy tale”\n\nMara Lind, leader of the opposition, spoke against the budget on Tuesday.",
    "Mara Lind applies fairy tale on budget",
  ),
  passage("compare to", "Mara Lind compared the premier's palace to a casino.", "Mara Lind applies casino on palace"),
];
