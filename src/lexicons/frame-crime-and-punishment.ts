import type { Lexicon } from "./lexicon.ts";

/** Words that tell of breaking the law, enforcing it, punishing it. */
export const CRIME_AND_PUNISHMENT_FRAME: Lexicon = {
  id: "frame-crime-and-punishment",
  layer: "framing",
  source:
    "compiled for hustings: words of news politics that fall under the dimension “Crime and punishment” of the Policy Frames Codebook (Boydstun, Card, Gross, Resnik and Smith 2014), collected by hand from the dimension's definition",
  licence: "MIT",
  note: "Base forms, lower case; a phrase is words in a row. Each token matches by its lemma or as written. The longest phrase wins.",
  entries:
    "crime|criminal|criminally|convict|conviction|convicted|guilty|plead|sentence|sentenced|prison|prisoner|jail|imprison|imprisonment|inmate|parole|bail|arrest|detain|detention|detainee|custody|police|policeman|policing|police officer|law enforcement|bribe|bribery|corruption|corrupt|embezzlement|embezzle|fraud|fraudulent|money laundering|extortion|murder|murderer|homicide|manslaughter|rape|assault|robbery|burglary|theft|steal|smuggle|smuggler|smuggling|trafficking|trafficker|drug cartel|cartel|gang|gunman|shooter|shooting|vandalism|riot|rioter|looting|charged with|indict|indictment|suspect|investigation|investigator|death penalty|death row|fine|offender|offence|felony|misdemeanor|mafia|hostage|kidnap|kidnapping|perpetrator|victim|fugitive|extradition|extradite|thief|burglar|mugging|detective|culprit|handcuff|probation|sheriff|cell block|life sentence|criminal record|stab|stabbing|blackmail|counterfeit|forgery|perjury|drug dealer|drug dealing|arson|arsonist|abduct|abduction|manhunt|plead guilty|money launderer".split(
      "|",
    ),
  hits: [{ text: "Two officials were jailed for bribery.", span: "bribery" }],
  misses: [{ text: "It is a fine day for sailing.", span: "sailing" }],
};
