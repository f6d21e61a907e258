import type { Lexicon } from "./lexicon.ts";

/** Words that tell of law, constitution, courts and who may decide. */
export const LEGALITY_FRAME: Lexicon = {
  id: "frame-legality",
  layer: "framing",
  source:
    "compiled for hustings: words of news politics that fall under the dimension “Legality, constitutionality, jurisdiction” of the Policy Frames Codebook (Boydstun, Card, Gross, Resnik and Smith 2014), collected by hand from the dimension's definition",
  licence: "MIT",
  note: "Base forms, lower case; a phrase is words in a row. Each token matches by its lemma or as written. The longest phrase wins.",
  entries:
    "legal|legally|illegal|illegally|unlawful|lawful|law|lawyer|attorney|court|judge|judicial|judiciary|tribunal|constitution|constitutional|unconstitutional|constitutionality|supreme court|high court|ruling|verdict|lawsuit|litigation|sue|plaintiff|defendant|prosecutor|prosecution|jurisdiction|statute|legislation|appeal court|injunction|precedent|rule of law|due process|subpoena|justice ministry|justice department|petition|licence|license|treaty obligation|executive order|bill of rights|amnesty|judgment|overrule|acquit|acquittal|habeas corpus|legal challenge|contract|appeal|appeals court|hearing|justice of the peace|attorney general|solicitor|barrister|magistrate|testify|testimony|clause|breach of|null and void|decree|legal action|court order|judicial review|legal right|supreme court justice|supreme law|charter".split(
      "|",
    ),
  hits: [{ text: "The Supreme Court heard the case.", span: "Supreme Court" }],
  misses: [{ text: "My mother-in-law lives there.", span: "mother-in-law" }],
};
