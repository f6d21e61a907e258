/** What a story is about: the words that its sentences are filled with. Plurals are plural, singulars stand without an article. */
export interface Topic {
  /** What is fought over: fishing rights. */
  readonly matter: string;
  /** A law about it, without an article: fisheries law. */
  readonly law: string;
  /** Those who live from it: fishing crews. */
  readonly group: string;
  /** Somebody of them: skipper. */
  readonly member: string;
  /** Where it is felt: the northern ports. */
  readonly place: string;
  /** Who oversees it: fisheries council. */
  readonly body: string;
  /** What goes up or down: fuel prices. */
  readonly cost: string;
  /** What is made, caught, built: herring. */
  readonly good: string;
}

/** One line a topic, in the order of the fields. */
const LINES = `
fishing rights | fisheries law | fishing crews | skipper | the northern ports | fisheries council | fuel prices | herring
water rights | water law | rice growers | farmer | the delta towns | water board | pumping costs | drinking water
grid connections | energy law | grid workers | engineer | the mountain districts | energy agency | electricity bills | wind power
border crossings | border law | lorry drivers | driver | the frontier villages | customs service | waiting times | fresh fruit
school closures | schools law | teachers | teacher | the inland provinces | school inspectorate | class sizes | school meals
rent controls | housing law | tenants | tenant | the old quarters | housing office | rents | cheap flats
mining licences | mining law | miners | miner | the copper valleys | mining inspectorate | freight rates | copper
harbour fees | ports law | dockworkers | docker | the container terminals | port authority | insurance premiums | grain
hospital budgets | health law | nurses | nurse | the rural clinics | health council | drug prices | vaccines
land titles | land law | herders | herder | the grazing districts | land registry | fodder prices | wool
broadcasting licences | media law | local broadcasters | presenter | the regional studios | broadcasting council | licence fees | local news
pension payments | pensions law | pensioners | pensioner | the factory towns | pension fund | contribution rates | winter fuel
`;

export const TOPICS: readonly Topic[] = LINES.trim()
  .split("\n")
  .map((line) => {
    const [matter = "", law = "", group = "", member = "", place = "", body = "", cost = "", good = ""] =
      line.split(" | ");
    return { matter, law, group, member, place, body, cost, good };
  });

/** A word that is put on somebody or something, and what on. */
export interface DisputedTerm {
  readonly term: string;
  readonly bearer: "country" | "law" | "vote" | "leader";
}

export const DISPUTED_TERMS: readonly DisputedTerm[] = [
  { term: "tax haven", bearer: "country" },
  { term: "police state", bearer: "country" },
  { term: "client state", bearer: "country" },
  { term: "safe haven for smugglers", bearer: "country" },
  { term: "land grab", bearer: "law" },
  { term: "surrender", bearer: "law" },
  { term: "giveaway", bearer: "law" },
  { term: "power grab", bearer: "law" },
  { term: "gag order", bearer: "law" },
  { term: "sham", bearer: "vote" },
  { term: "farce", bearer: "vote" },
  { term: "coup", bearer: "vote" },
  { term: "traitor", bearer: "leader" },
  { term: "puppet", bearer: "leader" },
  { term: "usurper", bearer: "leader" },
  { term: "fraud", bearer: "leader" },
];
