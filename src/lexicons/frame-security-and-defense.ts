import type { Lexicon } from "./lexicon.ts";

/** Words that tell of threats to the nation, war, armies, borders, terror. */
export const SECURITY_AND_DEFENSE_FRAME: Lexicon = {
  id: "frame-security-and-defense",
  layer: "framing",
  source:
    "compiled for hustings: words of news politics that fall under the dimension “Security and defence” of the Policy Frames Codebook (Boydstun, Card, Gross, Resnik and Smith 2014), collected by hand from the dimension's definition",
  licence: "MIT",
  note: "Base forms, lower case; a phrase is words in a row. Each token matches by its lemma or as written. The longest phrase wins.",
  entries:
    "security|national security|defence|defense|military|army|navy|air force|soldier|troop|troops|battalion|brigade|war|wartime|warfare|warship|missile|rocket|drone|artillery|shell|shelling|bomb|bombing|airstrike|air strike|strike group|weapon|weapons|arms|ammunition|tank|nuclear|invasion|invade|invader|occupation force|front line|frontline|ceasefire|truce|combat|battle|battlefield|attack|attacker|terror|terrorism|terrorist|extremist|insurgent|insurgency|militant|militia|rebel|armed group|guerrilla|border|border guard|border wall|fence|fortification|threat|intelligence agency|intelligence service|spy|espionage|sabotage|cyberattack|coup|deterrence|deterrent|nato|hostility|hostilities|garrison|peacekeeper|general staff|sovereignty|killing|massacre|infantry|paratrooper|commander|frigate|submarine|warplane|fighter jet|helicopter gunship|barracks|deployment|deploy|mobilise|mobilize|mobilisation|mobilization|conscript|conscription|reservist|minefield|trench|siege|blockade|no-fly zone|counterterrorism|jihadist|hijack|bomber|gunfire|shoot down|military aid|homeland security".split(
      "|",
    ),
  hits: [{ text: "The army sent a battalion.", span: "battalion" }],
  misses: [{ text: "The warden closed the gate.", span: "warden" }],
};
