import type { Lexicon } from "./lexicon.ts";

/** Adjectives and participles of feeling, readiness and knowledge, which say how somebody is rather than what. */
export const FEELING_WORDS: Lexicon = {
  id: "feeling-words",
  layer: "labels",
  source:
    "compiled for hustings: adjectives of WordNet's noun.feeling derivations and of FrameNet's Emotion_directed and Certainty frames that are frequent in news",
  licence: "MIT, as this project",
  note: "Matched on the lower-cased word at the head of a predicate in quotation marks: what somebody feels is no label.",
  entries: `
able afraid alarmed alive amazed amused angry annoyed anxious appalled ashamed astonished available aware cautious certain clear comfortable committed concerned confident confused content convinced curious
dead delighted determined devastated disappointed discouraged disgusted dismayed distressed disturbed eager encouraged enthusiastic excited familiar fed fond frightened frustrated furious glad grateful guilty happy heartbroken
hesitant honored honoured hopeful horrified humbled hungry ill impressed inclined interested involved keen late likely mad mindful moved nervous okay queasy ok open optimistic outraged overwhelmed pessimistic pleased possible prepared proud
ready relieved reluctant sad saddened safe satisfied scared shocked sick sorry stunned supportive sure surprised sympathetic thankful thrilled tired touched troubled unable unaware uncertain uncomfortable unclear unhappy unlikely
unsure unwilling upset well willing worried due free
`
    .trim()
    .split(/\s+/),
  hits: [{ text: "The minister said the talks were “hollow”.", span: "hollow" }],
  misses: [{ text: "The minister said he was “very encouraged” by the talks.", span: "very encouraged" }],
};
