import type { Example, Rule } from "../lexicons/lexicon.ts";

const rule = (name: string, meaning: string, hits: readonly Example[], misses: readonly Example[]): Rule => ({
  name: `labels/${name}`,
  layer: "labels",
  meaning,
  hits,
  misses,
});
const example = (text: string, span: string): Example => ({ text, span });

/** Rules by which label claims are found. */
export const RULES: readonly Rule[] = [
  rule(
    "naming-object",
    "A verb of naming with an object and a complement puts the complement on the object: called the vote a sham.",
    [
      example("Senator Lena Ortiz called the vote a sham.", "sham"),
      example("The plan was dubbed “the great giveaway” by the unions.", "great giveaway"),
    ],
    [
      example("Senator Lena Ortiz called the police on Monday.", "police"),
      example("Senator Lena Ortiz called a meeting.", "meeting"),
    ],
  ),
  rule(
    "naming-as",
    "A verb of naming with as puts what follows as on its object: denounced the law as a betrayal.",
    [example("Senator Lena Ortiz denounced the law as a betrayal.", "betrayal")],
    [example("Senator Lena Ortiz attacked the law as soon as it passed.", "soon")],
  ),
  rule(
    "accusation",
    "Accuse with of being, or of and a noun that judges, puts the word on the accused.",
    [
      example("Senator Lena Ortiz accused the premier of being a puppet.", "puppet"),
      example("Senator Lena Ortiz accused the premier of cowardice.", "cowardice"),
    ],
    [example("Senator Lena Ortiz accused the premier of taking money.", "money")],
  ),
  rule(
    "for-being",
    "A verb with for being puts the word on its object: criticised him for being a tyrant.",
    [example("Senator Lena Ortiz criticised the premier for being a coward.", "coward")],
    [example("Senator Lena Ortiz criticised the premier for being late.", "late")],
  ),
  rule(
    "denied-being",
    "A verb of denial with being: its subject rejects the word.",
    [example("Premier Karl Berg denied being a puppet.", "puppet")],
    [example("Premier Karl Berg denied being a member.", "member")],
  ),
  rule(
    "denied-charge",
    "A verb of denial whose object is a charge of something: its subject rejects the word.",
    [example("Premier Karl Berg rejected accusations of cowardice.", "cowardice")],
    [example("Premier Karl Berg rejected requests for money.", "money")],
  ),
  rule(
    "denied-clause",
    "A predicate in the clause of a verb of denial: the subject of that verb rejects the word.",
    [example("Premier Karl Berg denied that the reform was a disaster.", "disaster")],
    [example("Premier Karl Berg denied that the train was late.", "late")],
  ),
  rule(
    "denied-fragment",
    "Not and a noun phrase at the beginning of a sentence without a verb: whoever speaks rejects the word.",
    [example("Not a retreat, says general\n\nGeneral Otto Bauer spoke on Monday.", "retreat")],
    [example("Not every retreat ends so, says general\n\nGeneral Otto Bauer spoke on Monday.", "retreat")],
  ),
  rule(
    "denied-object",
    "Words in quotation marks that are the object of a verb of denial: its subject rejects them.",
    [example("Premier Karl Berg denied a “retreat”.", "retreat")],
    [example("Premier Karl Berg denied a retreat.", "retreat")],
  ),
  rule(
    "denied-predicate",
    "A denied predicate with a or an, anyone's, quotation marks or an evaluative word: whoever speaks rejects the word.",
    [
      example("“Norland is not a museum,” Premier Karl Berg said.", "museum"),
      example("“This port isn't anyone's pawn,” Premier Karl Berg said.", "pawn"),
    ],
    [example("“Karl Berg is not a member of the council,” the mayor said.", "member of the council")],
  ),
  rule(
    "asked-clause",
    "A predicate in the if- or whether-clause of a verb of asking: whoever asks questions the word.",
    [example("A reporter asked if Norland was a “puppet”.", "puppet")],
    [example("A reporter asked if Norland was ready.", "ready")],
  ),
  rule(
    "predicate",
    "An affirmed predicate in quotation marks of its own or with an evaluative word: whoever speaks applies it; the narrator's marks keep it at a distance.",
    [example("“Karl Berg is a coward,” Senator Lena Ortiz said.", "coward")],
    [example("“Karl Berg is a lawyer,” Senator Lena Ortiz said.", "lawyer")],
  ),
  rule(
    "correction",
    "What is put in a denied word's place, in the same breath: It is not weather, it is a choice.",
    [
      example("“This is not an eclipse. It is a sunset,” Senator Lena Ortiz said.", "sunset"),
      example("“Karl Berg is a gardener, not a wizard,” Senator Lena Ortiz said.", "wizard"),
    ],
    [example("“This is not an eclipse. The train is late,” Senator Lena Ortiz said.", "late")],
  ),
  rule(
    "denied-existence",
    "There is no, or did not see, before a word that judges in a quotation, or before a word that somebody else applies: whoever speaks rejects it.",
    [
      example("“There is no famine,” Premier Karl Berg said. “It is a famine,” Senator Lena Ortiz said.", "famine"),
      example("“We did not see fraud,” Senator Lena Ortiz said.", "fraud"),
    ],
    [example("“There is no train on Sunday,” Premier Karl Berg said.", "train")],
  ),
  rule(
    "existence",
    "There is a, before a noun that stands in the place of a denied one, or that somebody else denies: whoever speaks applies it.",
    [example("“There is a famine,” Senator Lena Ortiz said. “There is no famine,” Premier Karl Berg said.", "famine")],
    [example("“There is a train on Sunday,” Premier Karl Berg said.", "train")],
  ),
  rule(
    "question",
    "A question that begins with a form of be, about words in quotation marks or a word that the article has as a label, questions it.",
    [
      example("Senator Lena Ortiz called the vote “rigged”. Was it rigged?", "rigged"),
      example("Bridge battle: is the toll a “shakedown”?", "shakedown"),
    ],
    [example("Senator Lena Ortiz called the vote “rigged”. Was it late?", "late")],
  ),
  rule(
    "short-answer",
    "A word with yes or no after it applies or rejects it, where the article has it as a label.",
    [example("Senator Lena Ortiz called the figure “fake”. “Fake, no,” Premier Karl Berg said.", "Fake")],
    [example("“Tomorrow, no,” Premier Karl Berg said.", "Tomorrow")],
  ),
  rule(
    "word-talk",
    "Somebody uses or coins the word, declines to use it, or says that it does not fit or is unfair: a position on the label last named.",
    [
      example(
        "Voters dislike the so-called sunshine tax. Senator Lena Ortiz declined to use the term.",
        "declined to use the term",
      ),
      example(
        "Voters dislike the so-called sunshine tax. Senator Lena Ortiz said the label was unfair.",
        "label was unfair",
      ),
      example(
        "Voters dislike the so-called sunshine tax. Senator Lena Ortiz coined the phrase in March.",
        "coined the phrase",
      ),
    ],
    [
      example(
        "Voters dislike the so-called sunshine tax. Senator Lena Ortiz used the train in March.",
        "used the train",
      ),
    ],
  ),
  rule(
    "likened",
    "Behaves, acts or talks like a puts what follows on its subject.",
    [example("Senator Lena Ortiz behaves like a pirate.", "pirate")],
    [example("Senator Lena Ortiz travels like a tourist.", "tourist")],
  ),
  rule(
    "as-not-as",
    "As a and not as a: the first is put on the subject, the second rejected.",
    [example("“The bank came to us as a doctor, not as an undertaker,” Senator Lena Ortiz said.", "undertaker")],
    [example("“The bank came to us as a favour,” Senator Lena Ortiz said.", "favour")],
  ),
  rule(
    "turned-into",
    "Inside a quotation or with words in marks, somebody who turned something into a: the word is put on the thing.",
    [
      example("“Karl Berg turned the council into a puppet show,” Senator Lena Ortiz said.", "puppet show"),
      example(
        "Senator Lena Ortiz said Karl Berg had turned the port into “a parking lot for friends”.",
        "parking lot for friends",
      ),
    ],
    [example("Karl Berg turned the mill into a puppet theatre.", "puppet theatre")],
  ),
  rule(
    "comment-on-word",
    "Talk about a word as a word (the “…” label, the term “…”, the comparison with a …) with a verdict or with a verb of refusing or adopting; a word that is the right or the wrong word.",
    [
      example("“Famine is the wrong word,” Premier Karl Berg said.", "Famine"),
      example("The comparison with a circus was unfair.", "circus"),
      example("Premier Karl Berg rejected the “vassal” label.", "vassal"),
      example("“The ‘vassal’ comparison is unfair,” Premier Karl Berg said.", "vassal"),
    ],
    [
      example("Premier Karl Berg rejected the label on the bottle.", "bottle"),
      example("“Friday is the wrong day,” Premier Karl Berg said.", "Friday"),
    ],
  ),
  rule(
    "echo-question",
    "A word thrown back as a question, where the article has it as a label, rejects it.",
    [
      example(
        "A reporter called Norland a vassal. “What vassal, whose vassal?” Premier Karl Berg said.",
        "What vassal, whose vassal?",
      ),
    ],
    [example("“What time, whose time?” Premier Karl Berg said.", "time")],
  ),
  rule(
    "if-not",
    "A question that names a word as the only answer: what is the vote, if not a sham?",
    [example("“What is the vote, if not a sham?” Senator Lena Ortiz asked.", "sham")],
    [example("“What is the price, if not too high?” Senator Lena Ortiz asked.", "high")],
  ),
  rule(
    "reply",
    "A verb of denial with a noun that points back to the claims just made: its subject rejects them.",
    [
      example(
        "Senator Lena Ortiz called the vote a sham. Premier Karl Berg disputed that charge.",
        "disputed that charge",
      ),
    ],
    [example("Senator Lena Ortiz called the vote a sham. Premier Karl Berg read that letter.", "read that letter")],
  ),
  rule(
    "comparison",
    "A person's name after the and before of, as a predicate or apposition, is put on somebody else.",
    [example("Otto Napoleon built an empire. Karl Berg is the Napoleon of Norland.", "Napoleon of Norland")],
    [example("Karl Berg visited the Bank of Norland.", "Bank of Norland")],
  ),
  rule(
    "so-called",
    "So-called, self-styled or self-proclaimed before a phrase keeps it at a distance.",
    [example("Voters dislike the so-called sunshine tax.", "sunshine tax")],
    [example("Voters dislike the sunshine tax.", "sunshine tax")],
  ),
  rule(
    "scare-quotes",
    "A word in quotation marks that nobody in particular says: the narrator keeps it at a distance.",
    [example("Karl Berg has long played a role of ‘gatekeeper’ between the two capitals.", "gatekeeper")],
    [example("Karl Berg starred in the film “Long Winter” last year.", "Long Winter")],
  ),
  rule(
    "epithet-before-name",
    "An evaluative adjective directly before a person's name.",
    [example("“Nobody trusts crooked Karl Berg,” Senator Lena Ortiz said.", "crooked")],
    [example("“Nobody trusts young Karl Berg,” Senator Lena Ortiz said.", "young")],
  ),
  rule(
    "verbless",
    "A quotation that is nothing but a noun phrase that judges puts it on what is spoken of.",
    [example("“A disgrace,” Senator Lena Ortiz said of the vote.", "disgrace")],
    [example("“A lawyer,” Senator Lena Ortiz said of the premier.", "lawyer")],
  ),
  rule(
    "apposition",
    "An evaluative noun phrase with a or an between commas after an actor.",
    [example("“Karl Berg, a puppet of the banks, must go,” Senator Lena Ortiz said.", "puppet of the banks")],
    [example("“Karl Berg, a lawyer from the north, must go,” Senator Lena Ortiz said.", "lawyer from the north")],
  ),
  rule(
    "choice",
    "Two nouns set against each other: more a bribe than a subsidy, not a tap but a flood, a coup or a revolution?",
    [
      example("“The grant is more a bribe than a subsidy,” Senator Lena Ortiz said.", "bribe"),
      example("Was it a coup or a revolution?", "revolution"),
    ],
    [example("“The grant is more than a subsidy,” Senator Lena Ortiz said.", "subsidy")],
  ),
  rule(
    "own-words",
    "Self-described and the like before a phrase: whoever is so described applies it.",
    [example("The self-described populist Karl Berg won on Sunday.", "populist")],
    [example("The self-driving bus won a prize on Sunday.", "bus")],
  ),
  rule(
    "alleged",
    "Alleged, supposed and the like before a noun that the model takes for a label keep it at a distance.",
    [example("Police let the alleged traitors go.", "traitors")],
    [example("Police let the alleged driver go.", "driver")],
  ),
  rule(
    "attribute",
    "An adjective before a common noun, where the model takes it for a label.",
    [example("“His divisive rhetoric hurts us all,” Senator Lena Ortiz said.", "divisive")],
    [example("“His recent speech hurts us all,” Senator Lena Ortiz said.", "recent")],
  ),
  rule(
    "loaded-noun",
    "A noun that judges in any place, where the model takes it for a label.",
    [example("“These liars run the council,” Senator Lena Ortiz said.", "liars")],
    [example("“These nurses run the clinic,” Senator Lena Ortiz said.", "nurses")],
  ),
];
