/** A person as one article names him or her: name and roles as the text has them, then other names. */
type Named = readonly [name: string, roles: readonly string[], names?: readonly string[]];

/** Two persons of two articles, and whether they are one. */
export interface NamesakeCase {
  readonly why: string;
  readonly one: Named;
  readonly other: Named;
  readonly same: boolean;
}

const same = (why: string, one: Named, other: Named): NamesakeCase => ({ why, one, other, same: true });
const apart = (why: string, one: Named, other: Named): NamesakeCase => ({ why, one, other, same: false });

/** Invented people, both ways. */
export const NAMESAKES: readonly NamesakeCase[] = [
  same("a name and nothing else", ["Mara Quill", []], ["Mara Quill", []]),
  same("a role in one article only", ["Mara Quill", ["finance minister"]], ["Mara Quill", []]),
  same("an office and the former office", ["Mara Quill", ["minister"]], ["Mara Quill", ["former minister"]]),
  same("one office after another", ["Mara Quill", ["senator"]], ["Mara Quill", ["President"]]),
  same(
    "two offices at one time",
    ["Tove Brandt", ["chairwoman of the Harbour Party"]],
    ["Tove Brandt", ["head of the Ports Board"]],
  ),
  same("an office and a profession before it", ["Tove Brandt", ["lawyer"]], ["Tove Brandt", ["justice minister"]]),
  same("a businessman who is president", ["Hal Orme", ["businessman"]], ["Hal Orme", ["U.S. President"]]),
  same("a former player in office", ["Hal Orme", ["former striker"]], ["Hal Orme", ["sports minister"]]),
  same(
    "a country named and not named",
    ["Pia Solano", ["Chilean finance minister"]],
    ["Pia Solano", ["finance minister"]],
  ),
  same(
    "a country by adjective and by name",
    ["Pia Solano", ["Chilean finance minister"]],
    ["Pia Solano", ["finance minister of Chile"]],
  ),
  same("a country as owner", ["Pia Solano", ["Chile's finance minister"]], ["Pia Solano", ["Chilean president"]]),
  same("an envoy sent to another country", ["Otto Leth", ["Danish diplomat"]], ["Otto Leth", ["ambassador to Peru"]]),
  same("an expert on another country", ["Otto Leth", ["Russia expert"]], ["Otto Leth", ["Danish analyst"]]),
  same(
    "a national office, then one of a body of nations",
    ["Otto Leth", ["former Danish prime minister"]],
    ["Otto Leth", ["NATO secretary-general"]],
  ),
  same(
    "offices of two states of one country in turn",
    ["Reed Calder", ["former governor of Ohio"]],
    ["Reed Calder", ["senator from Utah"]],
  ),
  same("a state and its country", ["Reed Calder", ["Ohio senator"]], ["Reed Calder", ["U.S. senator"]]),
  same("a state by name and before the office", ["Reed Calder", ["Ohio Gov."]], ["Reed Calder", ["governor of Ohio"]]),
  same("a party and the office", ["Reed Calder", ["Republican"]], ["Reed Calder", ["Sen."]]),
  same("letters with and without diacritics", ["Işıl Doğan", ["mayor"]], ["Isil Dogan", ["mayor"]]),
  same(
    "two transliterations of a surname",
    ["Bohdan Zelinsky", ["president"]],
    ["Bohdan Zelinskyy", ["Ukrainian president"]],
  ),
  same("two transliterations of a given name", ["Sergei Marchuk", ["minister"]], ["Sergey Marchuk", ["minister"]]),
  same("a middle initial", ["Dale R. Whitlock", ["senator"]], ["Dale Whitlock", ["senator"]]),
  same("a middle name and its initial", ["Dale Robert Whitlock", []], ["Dale R. Whitlock", []]),
  same("a title of address", ["Dr. Ngozi Bello", ["minister"]], ["Ngozi Bello", []]),
  same("capitals", ["MARA QUILL", []], ["Mara Quill", ["minister"]]),
  same(
    "another name that the article gives",
    ["Iria Castro Vidal", ["mayor"], ["Iria Castro"]],
    ["Iria Castro", ["mayor"]],
  ),
  same(
    "a surname with the office of the only bearer",
    ["Mara Quill", ["foreign minister"]],
    ["Quill", ["Foreign Minister"]],
  ),
  same("a junior beside the plain name", ["Lyle Dunmore Jr.", ["senator"]], ["Lyle Dunmore", ["senator"]]),
  same("a candidate who is elected", ["Mara Quill", ["Democratic candidate"]], ["Mara Quill", ["Democratic governor"]]),
  same("acting and not acting", ["Mara Quill", ["acting police chief"]], ["Mara Quill", ["police chief"]]),
  same("a short form of a given name", ["Mike Garrow", ["senator"]], ["Michael Garrow", ["Sen."]]),
  same(
    "a name of two surnames and one of one",
    ["Ines Castro Vidal", ["mayor"], ["Castro Vidal"]],
    ["Ines Castro Vidal", []],
  ),
  same("words of a headline before a name", ["Berg Adviser Nora Falk", [], ["Nora Falk"]], ["Nora Falk", ["adviser"]]),
  same("no role against a country", ["Xu Lianhua", []], ["Xu Lianhua", ["Chinese spokeswoman"]]),
  same(
    "a comedian who is a candidate in the same article",
    ["Bo Lind", ["comedian", "presidential candidate"]],
    ["Bo Lind", ["president"]],
  ),

  apart(
    "a minister and a player of two countries",
    ["Mario Ferrer", ["Chilean finance minister"]],
    ["Mario Ferrer", ["Peruvian striker"]],
  ),
  apart("a minister and a player", ["Mario Ferrer", ["finance minister"]], ["Mario Ferrer", ["goalkeeper"]]),
  apart(
    "the same office in two countries",
    ["Mario Ferrer", ["Chilean president"]],
    ["Mario Ferrer", ["president of Peru"]],
  ),
  apart(
    "offices of two countries",
    ["Mario Ferrer", ["foreign minister of Chile"]],
    ["Mario Ferrer", ["Mexico's ambassador to Chile"]],
  ),
  apart(
    "former offices of two countries",
    ["Mario Ferrer", ["former Chilean minister"]],
    ["Mario Ferrer", ["former Peruvian minister"]],
  ),
  apart("scholars of two countries", ["Ines Moreau", ["French historian"]], ["Ines Moreau", ["Canadian economist"]]),
  apart("mayors of two towns", ["Ines Moreau", ["mayor of Lund"]], ["Ines Moreau", ["mayor of Ystad"]]),
  apart("senators from two states", ["Joe Harlan", ["senator from Ohio"]], ["Joe Harlan", ["Texas senator"]]),
  apart(
    "a senator of a state and one of another country",
    ["Joe Harlan", ["Ohio senator"]],
    ["Joe Harlan", ["Australian senator"]],
  ),
  apart("senators of two parties", ["Joe Harlan", ["Republican senator"]], ["Joe Harlan", ["Democratic senator"]]),
  apart("father and son", ["Joe Harlan Sr.", ["judge"]], ["Joe Harlan Jr.", ["lawyer"]]),
  apart("two middle initials", ["Joe A. Harlan", ["judge"]], ["Joe B. Harlan", ["governor"]]),
  apart("a nurse and a minister", ["Ada Friel", ["nurse"]], ["Ada Friel", ["Health Minister"]]),
  apart("a student and a judge", ["Ada Friel", ["student"]], ["Ada Friel", ["judge"]]),
  apart("a singer and a senator", ["Ada Friel", ["singer"]], ["Ada Friel", ["senator"]]),
  apart("a farmer and a footballer", ["Ada Friel", ["farmer"]], ["Ada Friel", ["footballer"]]),
  apart("two given names", ["Maria Soto", ["minister"]], ["Mario Soto", ["minister"]]),
  apart("two surnames that sound alike", ["Ana Lima", ["minister"]], ["Ana Lomo", ["minister"]]),
  apart("a surname alone", ["Quill", []], ["Quill", []]),
  apart("a surname alone beside a full name", ["Mara Quill", []], ["Quill", []]),
  apart("a surname with another office", ["Mara Quill", ["foreign minister"]], ["Quill", ["police chief"]]),
  apart(
    "a surname with the same office of another country",
    ["Mara Quill", ["Irish foreign minister"]],
    ["Quill", ["Canadian foreign minister"]],
  ),
  apart("an initial for the given name", ["M. Quill", ["minister"]], ["Mara Quill", ["mayor"]]),
  apart("a surname alone with the same weak role", ["Quill", ["spokesman"]], ["Quill", ["spokesman"]]),
  apart("a given name alone", ["Mara", ["nurse"]], ["Mara", ["nurse"]]),
];
