import type { Lexicon } from "./lexicon.ts";

/** Nouns that say what somebody or something plainly is. */
export const PLAIN_NOUNS: Lexicon = {
  id: "plain-nouns",
  layer: "labels",
  source:
    "compiled for hustings: offices, professions, party and family words, and the shell nouns (Schmid 2000) of time, amount, place and kind that head most predicates of news text",
  licence: "MIT, as this project",
  note: "Matched on the lemma of a phrase's head: without an evaluative word beside it the phrase is no label.",
  entries: `
academic accountant activist actor actress adviser advisor aide ally ambassador american analyst anchor army artist assistant associate athlete attorney author banker bishop billionaire
blogger boss brother businessman businesswoman candidate captain catholic chairman chair chairwoman chancellor chief child christian citizen city client coach colleague columnist commander
commentator commissioner companion company conservative-party constituent consultant contender contractor contributor correspondent cousin critic councilman councilwoman country daughter dean delegate democrat deputy
developer diplomat director doctor donor economist editor employee employer engineer entrepreneur executive expert family fan farmer father favorite favourite fellow fiance finalist founder frontrunner front-runner
general governor graduate grandfather grandmother group guest head historian host husband immigrant independent individual institution intern investigator investor jew journalist judge justice
kid king lady lawmaker lawyer leader-in-waiting lecturer legislator libertarian lieutenant lobbyist man manager mayor member men migrant millionaire minister moderator mother muslim native neighbor neighbour nominee nurse
observer officer official operative opponent organization organisation organizer owner parent parliamentarian participant partner party pastor patient people person photographer pilot player police policeman politician pollster pope
premier president priest prince princess producer professor prosecutor publisher rabbi refugee relative reporter representative republican resident researcher rival scholar scientist secretary senator singer
sister soldier son speaker specialist spokesman spokesperson spokeswoman sponsor staffer star-witness state strategist student successor supporter surgeon surrogate suspect teacher teen teenager territory town treasurer tycoon undergraduate
veteran vice-president victim village voter wife winner witness woman women worker writer youth
age amount approach area aspect bit case cause chance choice concern condition consequence date day deal decade decision degree difference effect end evidence example exception explanation fact factor feature
figure focus form function goal half hour idea instance issue item key kind level list look lot majority matter means measure minority minute moment month morning mix name need night number one option
order part pattern percent percentage period piece place plan point position possibility portion priority problem process product program project proof proposal purpose quarter question range rate reason reflection reminder report requirement
response result role rule sample school sense series set share shift side sign signal situation size sort source spot stage start step story subject sum system target task team test thing third time
topic total trend turn type use version view vote way week weekend while word work world year
birthday election event interview meeting conference debate rally speech statement letter email tweet article book film movie show song video photo game match race poll survey study bill law act amendment
agency bank bureau campaign center centre church club college committee council court department district government hospital hotel house industry institute market ministry nation newspaper office
outlet parliament province region restaurant senate site station store university website county constituency community neighborhood home building room street
good anybody anyone anything everybody everyone everything nobody nothing somebody someone something guy couple pair dozen hundred thousand million billion dollar euro pound
advocate fighter goer holder insider loyalist newcomer runner-up counterpart predecessor beneficiary recipient subsidiary descendant native-speaker nonprofit startup think-tank taxpayer
`
    .trim()
    .split(/\s+/)
    .filter((word, place, all) => all.indexOf(word) === place),
  hits: [{ text: "“He is a crooked lawyer,” the rival said.", span: "crooked lawyer" }],
  misses: [{ text: "“He is a lawyer,” the rival said.", span: "lawyer" }],
};
