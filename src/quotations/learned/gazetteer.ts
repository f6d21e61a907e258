import { COUNTRIES } from "../../lexicons/countries.ts";
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from "../../lexicons/given-names.ts";
import { MEDIA } from "../../lexicons/media.ts";
import { GROUP_NAMES, ORGANIZATION_NOUNS, ORGANIZATION_WORDS } from "../../lexicons/organization-words.ts";
import { HONORIFICS, ROLE_NOUNS } from "../../lexicons/person-words.ts";

/** Kinds of word that tell who can speak, one bit each. */
const BIT = { givenName: 1, country: 2, media: 4, organization: 8, honorific: 16, role: 32, group: 64 } as const;

const bits = new Map<string, number>();

function add(words: Iterable<string>, bit: number): void {
  for (const word of words) {
    const key = word.toLowerCase();
    bits.set(key, (bits.get(key) ?? 0) | bit);
  }
}

add(FEMALE_GIVEN_NAMES.entries, BIT.givenName);
add(MALE_GIVEN_NAMES.entries, BIT.givenName);
add(
  COUNTRIES.entries.flatMap((entry) =>
    Object.values(entry)
      .flat()
      .filter((value): value is string => typeof value === "string"),
  ),
  BIT.country,
);
add(MEDIA.entries, BIT.media);
add(ORGANIZATION_WORDS.entries, BIT.organization);
add(ORGANIZATION_NOUNS.entries, BIT.organization);
add(
  HONORIFICS.entries.map(([title]) => title),
  BIT.honorific,
);
add(ROLE_NOUNS.entries, BIT.role);
add(GROUP_NAMES.entries, BIT.group);

/** Bits for the lists that a word or its base form stands in. */
export function gazetteerOf(norm: string, lemma: string, tag: string): number {
  if (!tag.startsWith("NN") && tag !== "JJ") return 0;
  return (bits.get(norm) ?? 0) | (norm === lemma ? 0 : (bits.get(lemma) ?? 0));
}
