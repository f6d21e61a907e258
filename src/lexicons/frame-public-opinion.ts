import type { Lexicon } from "./lexicon.ts";

/** Words that tell of polls, protests and what people are said to want. */
export const PUBLIC_OPINION_FRAME: Lexicon = {
  id: "frame-public-opinion",
  layer: "framing",
  source:
    "compiled for hustings: words of news politics that fall under the dimension “Public opinion” of the Policy Frames Codebook (Boydstun, Card, Gross, Resnik and Smith 2014), collected by hand from the dimension's definition",
  licence: "MIT",
  note: "Base forms, lower case; a phrase is words in a row. Each token matches by its lemma or as written. The longest phrase wins.",
  entries:
    "public opinion|opinion poll|poll|pollster|polling|survey|surveyed|percent of voters|percent of respondents|respondent|approval rating|popularity|popular support|unpopular|public support|public outcry|public anger|outcry|backlash|protest|protester|protestor|demonstrator|demonstration|rally|march|marcher|petition drive|signature|grassroots|referendum|public mood|majority of people|social media users|public pressure|sentiment|focus group|approval|disapproval|disapprove|unpopularity|banner|chant|take to the street|took to the street|sit-in|general strike|boycott|petitioner|vigil|opinion survey|public sentiment|margin of error|percent of people|percent of adults|percent of americans".split(
      "|",
    ),
  hits: [{ text: "A survey put support at 40 percent.", span: "survey" }],
  misses: [{ text: "The road opens in March.", span: "March" }],
};
