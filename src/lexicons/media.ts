import type { Lexicon } from "./lexicon.ts";

/** Nouns and names for where words are said or published. */
export const MEDIA: Lexicon = {
  id: "media",
  layer: "quotations",
  source:
    "compiled for hustings: heads of the prepositional phrases after cues in PolNeAR 1.0 train, with today’s platforms",
  licence: "MIT",
  note: "Matched on lemma or word in a phrase after in, on, at, via, during or through that stands by a cue.",
  entries:
    "account address affidavit article blog book briefing broadcast channel column communique communiqué conference debate deposition e-mail editorial email essay facebook filing hearing instagram interview letter linkedin livestream medium memo memoir message newspaper note op-ed page podcast post program programme radio rally reddit release remark report show site snapchat speech statement substack telegram television testimony thread tiktok townhall truth tv tweet twitter video vkontakte website weibo whatsapp youtube".split(
      " ",
    ),
  hits: [{ text: "“The truce will hold,” the envoy said on her Telegram channel.", span: "her Telegram channel" }],
  misses: [{ text: "“The truce will hold,” the envoy said in the garden.", span: "the garden" }],
};
