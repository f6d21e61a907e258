import type { Lexicon } from "./lexicon.ts";

const words = (text: string) => text.split(" ");

/** Nouns of public life that name something that happens. */
export const EVENT_NOUNS: Lexicon = {
  id: "event-nouns",
  layer: "events",
  source:
    "compiled for hustings: nouns for meetings, votes, agreements, conflict, justice and disaster, beside those counted in TimeBank",
  licence: "MIT",
  note: "Matched on the lemma of a noun that heads its phrase; press conference gives conference.",
  entries: words(
    "visit meeting talks talk summit forum conference briefing election by-election vote ballot referendum primary agreement deal treaty accord pact negotiation ceasefire truce sanction embargo protest rally demonstration march strike riot attack assault airstrike bombing shelling invasion war battle offensive raid coup uprising crackdown massacre assassination kidnapping speech address statement announcement resignation arrest detention trial hearing verdict sentencing inauguration swearing-in impeachment investigation inquiry probe debate session congress rehearsal ceremony funeral wedding festival exercise drill deployment withdrawal evacuation occupation annexation merger acquisition explosion blast crash collision earthquake flood storm outbreak shooting stabbing killing murder ambush hijacking clash boycott walkout blockade expulsion deportation extradition pardon dismissal appointment nomination reshuffle launch landing reelection re-election takeover trip tour interview celebration parade opening closure dispute crisis decision ruling vigil siege airlift handover standoff stand-off",
  ),
  hits: [
    { text: "The ministers spoke at a news conference.", span: "conference" },
    { text: "Villagers watched the landing from the shore.", span: "landing" },
    { text: "Voters stayed away from the referendum.", span: "referendum" },
  ],
  misses: [
    { text: "The conference room was cold.", span: "conference" },
    { text: "The landing stage was closed.", span: "landing" },
    { text: "The visitor left a tip.", span: "visitor" },
  ],
};

/** Event nouns beside the verb that names the same event; the first of two nouns is the usual one. */
export const NOMINALIZATIONS: Lexicon<{ readonly noun: string; readonly verb: string }> = {
  id: "event-nominalizations",
  layer: "events",
  source: "compiled for hustings: derived nouns of public life and their verbs",
  licence: "MIT",
  note: "Matched on lemmas when mentions of one event are joined (the invasion, invaded) and when an event is named by its noun.",
  entries: words(
    "meeting:meet bombing:bomb shelling:shell shooting:shoot signing:sign appointment:appoint assassination:assassinate investigation:investigate negotiation:negotiate evacuation:evacuate nomination:nominate extradition:extradite detention:detain destruction:destroy criticism:criticize criticism:criticise rejection:reject endorsement:endorse imprisonment:imprison conviction:convict recognition:recognize recognition:recognise ratification:ratify adoption:adopt publication:publish inauguration:inaugurate celebration:celebrate demonstration:demonstrate intervention:intervene mediation:mediate liberation:liberate abduction:abduct kidnapping:kidnap hijacking:hijack stabbing:stab merger:merge discovery:discover payment:pay reduction:reduce creation:create replacement:replace formation:form introduction:introduce imposition:impose removal:remove renewal:renew eviction:evict prosecution:prosecute persecution:persecute execution:execute mobilization:mobilize mobilisation:mobilise invasion:invade decision:decide talks:talk death:die speech:speak departure:depart expulsion:expel explosion:explode collision:collide acquisition:acquire deployment:deploy statement:state agreement:agree announcement:announce arrival:arrive withdrawal:withdraw trial:try flight:fly sale:sell purchase:purchase choice:choose killing:kill annexation:annex deportation:deport accusation:accuse condemnation:condemn occupation:occupy deal:agree response:respond theft:steal loss:lose growth:grow seizure:seize failure:fail closure:close approval:approve refusal:refuse denial:deny dismissal:dismiss proposal:propose abolition:abolish suspension:suspend extension:extend conclusion:conclude election:elect resignation:resign",
  ).map((entry) => {
    const [noun = "", verb = ""] = entry.split(":");
    return { noun, verb };
  }),
  hits: [{ text: "The army invaded the valley. The invasion lasted a week.", span: "invasion" }],
  misses: [{ text: "The invader wore a hat.", span: "invader" }],
};

/** Words for one kind of event. */
export const EVENT_SYNONYMS: Lexicon<readonly string[]> = {
  id: "event-synonyms",
  layer: "events",
  source: "compiled for hustings: nouns and verbs that news uses by turns for one event",
  licence: "MIT",
  note: "Matched on lemmas when mentions of one event are joined, which they are only where they also share a participant, place or date, or the later one is definite: visited, the trip.",
  entries: [
    words("visit trip tour journey"),
    words("agreement agree deal accord pact treaty"),
    words("attack assault strike raid offensive"),
    words("blast explosion explode bombing bomb"),
    words("crash collision collide accident"),
    words("killing kill murder assassination assassinate slaying"),
    words("talks talk negotiation negotiate"),
    words("protest demonstration demonstrate rally march"),
    words("purchase buy acquisition acquire"),
    words("resignation resign quit"),
    words("arrest detention detain"),
    words("vote ballot referendum"),
    words("dismissal dismiss fire sack"),
  ],
  hits: [{ text: "The envoy visited Lisbon. The trip lasted a day.", span: "trip" }],
  misses: [{ text: "The envoy visited Lisbon. The tripod broke.", span: "tripod" }],
};
