import type { Lexicon } from "./lexicon.ts";

/** Words that tell of whether there are the people, means and time to do a thing. */
export const CAPACITY_AND_RESOURCES_FRAME: Lexicon = {
  id: "frame-capacity-and-resources",
  layer: "framing",
  source:
    "compiled for hustings: words of news politics that fall under the dimension “Capacity and resources” of the Policy Frames Codebook (Boydstun, Card, Gross, Resnik and Smith 2014), collected by hand from the dimension's definition",
  licence: "MIT",
  note: "Base forms, lower case; a phrase is words in a row. Each token matches by its lemma or as written. The longest phrase wins.",
  entries:
    "capacity|resource|resources|shortfall|understaffed|staffing|staff shortage|overstretched|overcrowded|overcrowding|backlog|bottleneck|infrastructure|power grid|grid|blackout|power cut|outage|water supply|fresh water|reservoir|road network|railway|railroad|bridge closure|manpower|personnel|equipment|logistics|stockpile|scarce|scarcity|unprepared|preparedness|readiness|waiting list|bandwidth|broadband|overload|insufficient|lack of funds|waste management|housing stock|pipeline capacity|fleet|energy supply|diesel|generator|staff|bed|hospital bed|ward|run out of|short of staff|understaffing|shortage of staff|unable to cope|stretched|supply|water shortage|rationing|warehouse|pump|spare part|crumbling|maintenance|repair|upgrade|overburdened|caseload|throughput|shelter|turbine|power plant|power station|dam|emergency supply".split(
      "|",
    ),
  hits: [{ text: "The backlog has doubled.", span: "backlog" }],
  misses: [{ text: "He spoke in his capacity of guest.", span: "spoke" }],
};
