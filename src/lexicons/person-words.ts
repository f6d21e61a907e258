import type { Lexicon } from "./lexicon.ts";

/** Titles of address put before a name, with the gender they tell. */
export const HONORIFICS: Lexicon<readonly [title: string, gender: "female" | "male" | null]> = {
  id: "honorifics",
  layer: "actors",
  source: "compiled for hustings: English titles of address as news style books list them",
  licence: "MIT",
  note: "Matched without case or full stop, before a capitalised word: the two are one name, and what stands after the title is a person.",
  entries: [
    ["mr", "male"],
    ["mister", "male"],
    ["sir", "male"],
    ["lord", "male"],
    ["mrs", "female"],
    ["ms", "female"],
    ["miss", "female"],
    ["madam", "female"],
    ["madame", "female"],
    ["lady", "female"],
    ["dame", "female"],
    ["baroness", "female"],
    ["baron", "male"],
    ["dr", null],
    ["doctor", null],
    ["prof", null],
    ["professor", null],
    ["rev", null],
    ["reverend", null],
    ["pastor", null],
    ["rabbi", null],
    ["imam", "male"],
    ["father", "male"],
    ["sister", "female"],
    ["monsieur", "male"],
    ["herr", "male"],
    ["frau", "female"],
    ["señor", "male"],
    ["señora", "female"],
    ["don", "male"],
    ["sheikh", "male"],
    ["ayatollah", "male"],
  ],
  hits: [{ text: "Mrs. Okoro declined to answer.", span: "Mrs. Okoro" }],
  misses: [{ text: "The father of the boy declined to answer.", span: "father of" }],
};

/** Offices and occupations: nouns that stand before a name, after it as an apposition, or for the person. */
export const ROLE_NOUNS: Lexicon = {
  id: "role-nouns",
  layer: "actors",
  source:
    "compiled for hustings: offices of government, parties, courts, forces, churches and companies, and occupations that news gives its sources, collected by their place before a person's name in the training parts of PolNeAR and GUM and from style books",
  licence: "MIT",
  note: "Singular, lower case; the last word of a role phrase. A definite phrase that ends in one (the deputy prime minister) joins the actor who bears the role; an indefinite one that speaks is an unnamed source.",
  entries:
    `president chairman chairwoman chairperson chair minister premier chancellor king queen prince princess emperor empress monarch sultan emir pope bishop archbishop cardinal
priest cleric vicar deacon ambassador envoy diplomat consul attaché secretary undersecretary undersecretary-general secretary-general governor lieutenant-governor mayor councillor councilor
councilman councilwoman alderman commissioner senator congressman congresswoman representative lawmaker legislator deputy mp mep assemblyman assemblywoman speaker whip backbencher frontbencher leader leader-in-waiting
co-leader co-chair co-founder candidate nominee contender frontrunner front-runner hopeful challenger incumbent president-elect vice-president ex-president ex-minister politician statesman
stateswoman official spokesman spokeswoman spokesperson aide adviser advisor strategist pollster operative consultant lobbyist fundraiser donor organizer organiser activist campaigner
dissident rebel insurgent militant commander general admiral colonel captain lieutenant sergeant major marshal brigadier corporal private officer soldier marine veteran trooper sheriff
policeman policewoman detective inspector constable chief director director-general manager head founder owner boss executive ceo cfo coo entrepreneur businessman businesswoman
billionaire millionaire tycoon mogul magnate investor banker trader broker economist analyst expert scholar professor lecturer academic researcher scientist historian sociologist
anthropologist psychologist psychiatrist physicist chemist biologist engineer doctor physician surgeon nurse paramedic epidemiologist virologist dentist lawyer attorney solicitor barrister
prosecutor judge justice magistrate juror ombudsman notary inspector-general teacher principal headmaster student pupil graduate dean provost rector farmer worker driver pilot
fisherman shopkeeper baker butcher carpenter plumber electrician mechanic waiter waitress chef cook journalist reporter correspondent columnist editor broadcaster anchor anchorman
presenter host commentator pundit observer blogger author writer novelist poet playwright photographer cameraman filmmaker producer actor actress singer musician rapper comedian
artist painter dancer model athlete player coach footballer boxer runner swimmer champion astronaut cosmonaut witness bystander onlooker resident villager neighbor neighbour
voter supporter opponent critic protester protestor demonstrator marcher striker refugee migrant immigrant victim survivor suspect defendant plaintiff inmate prisoner hostage gunman
attacker source insider negotiator mediator monitor investigator regulator treasurer auditor comptroller controller clerk receptionist librarian archivist curator guard
bodyguard whistleblower informant spy agent dictator strongman autocrat oligarch kingpin warlord chieftain elder preacher evangelist missionary rabbi imam mullah ayatollah sheikh
pastor nun monk pm fm vp mother father wife husband son daughter brother sister widow widower uncle aunt nephew niece cousin grandfather grandmother girlfriend boyfriend friend
colleague successor predecessor counterpart rival ally running-mate mate man woman boy girl teenager child person citizen minister-president taoiseach tánaiste ex-wife
ex-husband stepfather stepmother lady first-lady republican democrat libertarian moderator interviewer interviewee pensioner retiree customer passenger commuter tourist visitor applicant employee staffer
rapporteur cleaner tailor criminologist schoolteacher rancher grocer fishmonger builder bricklayer miner beekeeper climatologist statistician demographer ethicist theologian linguist carer social-worker trade-unionist unionist co-author biographer cartoonist screenwriter publisher printer landlord landlady tenant homeowner shopper reveller spectator attendee delegate
peacekeeper co-worker bookkeeper housekeeper gardener firefighter fireman postman midwife pharmacist veterinarian vet architect designer developer programmer banker-turned-politician goalkeeper referee contractor volunteer operator superintendent chief-of-staff solicitor-general attorney-general surgeon-general nominee-designate designate`.split(
      /\s+/,
    ),
  hits: [{ text: "On Monday justice minister Ada Quist resigned.", span: "justice minister Ada Quist" }],
  misses: [{ text: "The minister of a small chapel resigned.", span: "a small chapel" }],
};

/** Role and kinship nouns that tell a gender. */
export const GENDERED_NOUNS: Lexicon<readonly [noun: string, gender: "female" | "male"]> = {
  id: "gendered-nouns",
  layer: "actors",
  source: "compiled for hustings: the role nouns of hustings whose English form is for one gender",
  licence: "MIT",
  note: "A role that ends in one gives its bearer the gender.",
  entries: [
    ...`chairwoman queen princess empress councilwoman congresswoman assemblywoman stateswoman spokeswoman policewoman businesswoman waitress actress nun mother wife daughter
sister widow aunt niece grandmother girlfriend woman girl ex-wife stepmother lady first-lady`
      .split(/\s+/)
      .map((noun) => [noun, "female"] as const),
    ...`chairman king prince emperor pope sultan emir councilman alderman congressman assemblyman statesman spokesman policeman businessman gunman fisherman cameraman anchorman
headmaster waiter monk father husband son brother widower uncle nephew grandfather boyfriend man boy ex-husband stepfather`
      .split(/\s+/)
      .map((noun) => [noun, "male"] as const),
  ],
  hits: [{ text: "Party chairwoman Nur Adeyemi called the vote. She did not wait.", span: "She" }],
  misses: [{ text: "The chairs were put out early.", span: "chairs" }],
};

/** Words that come before a role noun and belong to the role. */
export const ROLE_MODIFIERS: Lexicon = {
  id: "role-modifiers",
  layer: "actors",
  source: "compiled for hustings: ranks, states of office and fields that stand before role nouns in news",
  licence: "MIT",
  note: "Lower case; a run of them before a role noun is part of the role (deputy prime minister, former vice president).",
  entries:
    `prime vice deputy assistant associate acting interim former late ex then outgoing incoming current chief senior junior top first foreign defense defence interior finance
home health education trade energy justice labor labour agriculture environment transport culture economy economic economics security national state federal regional provincial local city county
presidential vice-presidential parliamentary congressional gubernatorial senatorial mayoral political military police army navy naval opposition government cabinet party campaign union press media
executive managing general special supreme high attorney secretary lieutenant major rear crown queen grand majority minority house senate republican democratic conservative
liberal socialist communist nationalist independent communications policy research legal law investment financial business tech industry community civil human rights anti-corruption
climate village tribal religious spiritual church student youth shadow treasury longtime veteran retired renowned leading prominent influential controversial presumptive
embattled newly elected two-term three-term billionaire international global right-wing left-wing far-right far-left centre-right center-right pro-democracy under`.split(
      /\s+/,
    ),
  hits: [{ text: "The acting deputy finance minister smiled as Ada Quist spoke.", span: "Ada Quist" }],
  misses: [{ text: "Prime numbers fascinate pupils.", span: "Prime" }],
};
