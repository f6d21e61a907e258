import type { Lexicon } from "./lexicon.ts";

/** Words that tell of relations with other countries, treaties, alliances, and standing abroad. */
export const EXTERNAL_REGULATION_FRAME: Lexicon = {
  id: "frame-external-regulation",
  layer: "framing",
  source:
    "compiled for hustings: words of news politics that fall under the dimension “External regulation and reputation” of the Policy Frames Codebook (Boydstun, Card, Gross, Resnik and Smith 2014), collected by hand from the dimension's definition",
  licence: "MIT",
  note: "Base forms, lower case; a phrase is words in a row. Each token matches by its lemma or as written. The longest phrase wins.",
  entries:
    "diplomacy|diplomat|diplomatic|ambassador|embassy|envoy|consul|consulate|foreign minister|foreign ministry|foreign policy|foreign affairs|foreign office|secretary of state|international|internationally|international community|international law|united nations|un security council|european union|european commission|european parliament|eu|nato|african union|asean|osce|world bank|international monetary fund|imf|world trade organization|treaty|agreement|accord|pact|alliance|ally|bilateral|multilateral|trilateral|summit|negotiation|negotiate|negotiator|peace talks|talks with|sanction|sanctions|embargo|partnership|strategic partnership|strategic partner|neighbouring country|neighboring country|neighbour|sphere of influence|geopolitical|geopolitics|great power|regional cooperation|cooperation|counterpart|visit to|bloc|eurasian|accession|membership talks|candidate country|reputation abroad|isolation|mediator|mediate|mediation|broker|foreign interference|state department|kremlin|white house|relations with|ties with|rapprochement|foreign|abroad|overseas|cross-border|extradition treaty|trade agreement|world health organization|international court|human rights council|general assembly|security council|g7|g20|brussels|visa|border agreement|memorandum of understanding|delegation|state visit".split(
      "|",
    ),
  hits: [{ text: "The envoy left before the summit.", span: "envoy" }],
  misses: [{ text: "An external wall fell.", span: "wall" }],
};
