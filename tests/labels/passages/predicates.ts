import { passage } from "./passage.ts";

/** Predicates, affirmed and denied, by speakers and in the narrator's marks. */
export const PREDICATES = [
  passage(
    "a noun in a quotation",
    "“This contract is a swindle,” Mara Lind said.",
    "Mara Lind applies swindle on contract",
  ),
  passage(
    "an adjective in a quotation",
    "“Tomas Reyl is corrupt,” Mara Lind said.",
    "Mara Lind applies corrupt on Tomas Reyl",
  ),
  passage(
    "we are",
    "“We are not a colony,” said President Ana Mirov of Moldova. Tomas Reyl had called Moldova a colony.",
    "Ana Mirov rejects colony on Moldova",
    "Tomas Reyl applies colony on Moldova",
  ),
  passage("nobody's", "“Moldova is nobody's attic,” President Ana Mirov said.", "Ana Mirov rejects attic on Moldova"),
  passage("far from", "“Jon Abel is far from a saint,” Mara Lind said.", "Mara Lind rejects saint on Jon Abel"),
  passage("no X", "“Jon Abel is no saint,” Mara Lind said.", "Mara Lind rejects saint on Jon Abel"),
  passage("hardly", "“Tomas Reyl is hardly a martyr,” Mara Lind said.", "Mara Lind rejects martyr on Tomas Reyl"),
  passage("never", "“My father was never a collaborator,” Jon Abel said.", "Jon Abel rejects collaborator on father"),
  passage(
    "nothing but",
    "“The commission is nothing but a fig leaf,” Mara Lind said.",
    "Mara Lind applies fig leaf on commission",
  ),
  passage(
    "whether it was a coup or a revolution",
    "Reporter Nils Hoek asked Tomas Reyl whether the march was a coup or a revolution.",
    "Nils Hoek questions coup on march",
    "Nils Hoek questions revolution on march",
  ),
  passage(
    "put in a denied word's place",
    "“It was not a riot. It was a massacre,” Mara Lind said of the march.",
    "Mara Lind rejects riot on -",
    "Mara Lind applies massacre on -",
  ),
  passage(
    "indirect speech",
    "Mara Lind said that the inquiry was a whitewash.",
    "Mara Lind applies whitewash on inquiry",
  ),
  passage(
    "denied in indirect speech",
    "Tomas Reyl said the inquiry was not a whitewash.",
    "Tomas Reyl rejects whitewash on inquiry",
  ),
  passage(
    "the narrator's marks",
    "The inquiry was a “whitewash”, and few in the capital care.",
    "narrator distances whitewash on inquiry",
  ),
  passage(
    "a fragment quoted by a speaker",
    "Mara Lind said the inquiry was “a whitewash”.",
    "Mara Lind applies whitewash on inquiry",
  ),
  passage(
    "a figure with a possessor",
    "“Moldova is Romania's attic,” General Otto Venn said.",
    "Otto Venn applies attic on Moldova",
  ),
  passage(
    "a figure with a possessor, indirect",
    "General Otto Venn said that Moldova was Romania's attic. “Moldova is not an attic,” Ana Mirov replied.",
    "Otto Venn applies attic on Moldova",
    "Ana Mirov rejects attic on Moldova",
  ),
  passage(
    "thrown in by a verb of thinking",
    "“I think the premier is a fraud,” Mara Lind said.",
    "Mara Lind applies fraud on premier",
  ),
  passage(
    "a verbless sentence of a speaker",
    "“A disgrace,” Mara Lind said of the vote.",
    "Mara Lind applies disgrace on vote",
  ),
  passage(
    "a name made a kind",
    "“Jon Abel is the Trump of Moldova,” Mara Lind said of the mayor. Donald Trump was elected in 2016.",
    "Mara Lind applies Trump of Moldova on Jon Abel",
  ),
  passage(
    "a what-a exclamation",
    "“What a circus,” Mara Lind said after the hearing.",
    "Mara Lind applies circus on -",
  ),
];

/** Accusations, and charges denied. */
export const ACCUSATIONS = [
  passage(
    "accuse of being",
    "Mara Lind accused Tomas Reyl of being a tyrant.",
    "Mara Lind applies tyrant on Tomas Reyl",
  ),
  passage(
    "accuse of a noun in -ism",
    "Mara Lind accused the government of cronyism.",
    "Mara Lind applies cronyism on government",
  ),
  passage(
    "accused by, passive",
    "Tomas Reyl was accused by Mara Lind of being a tyrant.",
    "Mara Lind applies tyrant on Tomas Reyl",
  ),
  passage("denied being", "Tomas Reyl has denied being a tyrant.", "Tomas Reyl rejects tyrant on Tomas Reyl"),
  passage("denied that he is", "Tomas Reyl denied that he was a puppet.", "Tomas Reyl rejects puppet on Tomas Reyl"),
  passage("a claim that", "Mara Lind dismissed claims that she was a spy.", "Mara Lind rejects spy on Mara Lind"),
  passage(
    "answering a charge",
    "Mara Lind called the vote a sham. Tomas Reyl rejected the charge.",
    "Mara Lind applies sham on vote",
    "Tomas Reyl rejects sham on vote",
  ),
  passage(
    "accusation of, with a possessor",
    "Tomas Reyl rejected Mara Lind's accusations of cowardice.",
    "Tomas Reyl rejects cowardice on -",
  ),
];
