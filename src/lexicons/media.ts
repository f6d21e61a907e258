/** Verbs whose object is the one spoken to. */
export const ADDRESSING_VERBS: ReadonlySet<string> = new Set(
  "tell ask inform remind assure warn urge advise notify email text beg implore instruct order persuade convince".split(
    " ",
  ),
);

/** Nouns and names for where words are said or published. */
export const MEDIA: ReadonlySet<string> = new Set(
  "statement interview speech address letter email e-mail tweet post thread blog report article op-ed column editorial essay release conference briefing memo message broadcast programme program show podcast radio television tv newspaper channel website site page account video livestream debate hearing testimony deposition remark book memoir twitter facebook telegram instagram youtube tiktok x vkontakte weibo whatsapp truth medium substack snapchat linkedin reddit hearing rally townhall communique communiqué note filing affidavit".split(
    " ",
  ),
);
