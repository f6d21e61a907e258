import type { Lexicon } from "./lexicon.ts";

/** Words that tell of illness, care, hospitals, food, accidents and disasters. */
export const HEALTH_AND_SAFETY_FRAME: Lexicon = {
  id: "frame-health-and-safety",
  layer: "framing",
  source:
    "compiled for hustings: words of news politics that fall under the dimension “Health and safety” of the Policy Frames Codebook (Boydstun, Card, Gross, Resnik and Smith 2014), collected by hand from the dimension's definition",
  licence: "MIT",
  note: "Base forms, lower case; a phrase is words in a row. Each token matches by its lemma or as written. The longest phrase wins.",
  entries:
    "health|healthcare|health care|healthy|unhealthy|hospital|clinic|nurse|doctor|patient|medical|medicine|medication|disease|illness|sick leave|epidemic|pandemic|outbreak|virus|vaccine|vaccination|vaccinate|cholera|malaria|cancer|infection|mental health|suicide|addiction|overdose|obesity|poisoning|food safety|sanitation|clean water|injured|injury|casualty|ambulance|surgery|therapy|treatment|epidemiologist|public safety|safety|accident|earthquake|flood|wildfire|drought|famine|disaster relief|red cross|red crescent|abortion|life expectancy|mortality|fever|physician|surgeon|midwife|symptom|diagnosis|diagnose|asthma|diabetes|dementia|stroke|heart attack|hiv|influenza|flu|measles|ebola|zika|coronavirus|covid|quarantine|lockdown|immunisation|immunization|drug trial|side effect|contaminate|contamination|carcinogen|smoke alarm|seat belt|life jacket|life vest|unsafe|shipwreck|derail|hurricane|cyclone|tornado|heatwave|heat wave|asthma attack|panic attack".split(
      "|",
    ),
  hits: [{ text: "Nurses closed the ward after an outbreak.", span: "outbreak" }],
  misses: [{ text: "He was sick of the question.", span: "question" }],
};
