import type { Lexicon } from "./lexicon.ts";

/** Words that tell of language, customs, history, nation, and who belongs. */
export const CULTURAL_IDENTITY_FRAME: Lexicon = {
  id: "frame-cultural-identity",
  layer: "framing",
  source:
    "compiled for hustings: words of news politics that fall under the dimension “Cultural identity” of the Policy Frames Codebook (Boydstun, Card, Gross, Resnik and Smith 2014), collected by hand from the dimension's definition",
  licence: "MIT",
  note: "Base forms, lower case; a phrase is words in a row. Each token matches by its lemma or as written. The longest phrase wins.",
  entries:
    "culture|cultural|culturally|tradition|traditional|heritage|identity|national identity|language law|mother tongue|native language|dialect|folklore|custom|customs and traditions|ethnic|ethnicity|ethnic group|tribe|tribal|indigenous|patriot|patriotic|patriotism|nationalist|nationalism|immigrant|immigration|migrant|migration|refugee|diaspora|assimilation|integration course|citizenship|anthem|flag|monument|memorial|museum|colonial|colonialism|colony|decolonisation|long history|ancestor|film|festival|art|artist|poet|writer|novel|music|celebrity|western values|stereotype|language|minority language|bilingual|song|folk song|folk dance|costume|national dress|cuisine|literature|poem|theatre|theater|cinema|artefact|artifact|rite|ritual|religious minority|multicultural|multiculturalism|way of thinking|national character|homeland|settler|newcomer|assimilate|national holiday".split(
      "|",
    ),
  hits: [{ text: "The poet spoke of heritage.", span: "heritage" }],
  misses: [{ text: "Customs officers opened the crate.", span: "crate" }],
};
