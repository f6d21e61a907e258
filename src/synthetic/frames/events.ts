/** Sentences that tell an interaction between two countries, `{c}` and `{d}`. */
export const COUNTRY_EVENT_FRAMES = [
  "{c} and {d} <SUPPORT c d>signed</SUPPORT> a treaty on {t.matter} {when}.",
  "{c} <AGREE c d>agreed</AGREE> with {d} {when} to share the costs of {t.good}.",
  "The foreign ministers of {c} and {d} <CONSULT c d>met</CONSULT> in {c.capital} {when}.",
  "{c} and {d} <CONSULT c d>held talks</CONSULT> on {t.matter} in {d.capital} {when}.",
  "{c} <SANCTION c d>imposed sanctions</SANCTION> on {d} {when} and banned imports of {t.good}.",
  "{c} <SANCTION c d>expelled</SANCTION> {2-9} diplomats of {d} {when}.",
  "{c} <THREATEN c d>threatened</THREATEN> {d} {when} with a ban on {t.good}.",
  "{c} <ACCUSE c d>accused</ACCUSE> {d} {when} of breaking the treaty on {t.matter}.",
  "{c} <REQUEST c d>urged</REQUEST> {d} {when} to publish the contracts for {t.good}.",
  "{c} <REJECT c d>rejected</REJECT> an offer from {d} {when}.",
  "{c} <AID c d>sent</AID> {12-90} tonnes of {t.good} to {d} {when} after the floods there.",
  "{c} <SUPPORT c d>backed</SUPPORT> {d} {when} in the dispute about {t.matter}.",
  "{c} <COOPERATE c d>resumed cooperation</COOPERATE> with {d} on {t.matter} {when}.",
  "{c} <MOBILIZE c d>deployed</MOBILIZE> {12-90} soldiers to its border with {d} {when}.",
  "{c} <RETREAT c d>withdrew</RETREAT> its troops from the border with {d} {when}.",
  "{c} <CONCEDE c d>lifted</CONCEDE> its ban on {t.good} from {d} {when}.",
] as const;

/** Sentences that tell an interaction inside `{c}`. */
export const HOME_EVENT_FRAMES = [
  "Some {12-90} hundred {t.group} <PROTEST group government>marched</PROTEST> against the government in {c.capital} {when}.",
  "{t.Group} <PROTEST group>went on strike</PROTEST> in {t.place} {when}.",
  "Police in {c.capital} <COERCE police group>arrested</COERCE> {12-90} {t.group} {when}.",
  "Masked men <ASSAULT men group>attacked</ASSAULT> {t.group} in {t.place} {when}.",
  "The {c.adjective} government <REJECT government group>rejected</REJECT> the demands of {t.group} {when}.",
  "The {c.adjective} government <CONCEDE government group>gave in</CONCEDE> to {t.group} {when}.",
] as const;

/** Sentences in which `{a}` speaks well or ill of `{b}`. */
export const STANCE_FRAMES = [
  "{a} <favourable a b>praised</favourable> {b.plain} for {@deed}.",
  "{a} <favourable a b>thanked</favourable> {b.plain} {when} for {@deed}.",
  "{a} <unfavourable a b>criticised</unfavourable> {b.plain} {when} for {@misdeed}.",
  "{a} <unfavourable a b><ACCUSE a b>accused</ACCUSE></unfavourable> {b.plain} of {@misdeed}.",
  "{a} <unfavourable a b>condemned</unfavourable> {b.plain} {when} for {@misdeed}.",
  "<direct a>“{b.plain} is <favourable a b>the best</favourable> that could happen to {t.place},”</direct> {a} {@said}.",
  "<direct a>“{b.plain} is <unfavourable a b>a danger</unfavourable> to {t.place},”</direct> {a} {@said}{@maybeWhen}.",
] as const;

export const STANCE_WORDS = {
  deed: [
    "listening to {t.group}",
    "the work on the {t.law}",
    "keeping the talks on {t.matter} alive",
    "opening the files of the {t.body}",
  ],
  misdeed: [
    "ignoring {t.group}",
    "hiding the costs of the {t.law}",
    "playing with the future of {t.place}",
    "wasting two years on {t.matter}",
  ],
} as const;
