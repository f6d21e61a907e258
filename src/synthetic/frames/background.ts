/** Sentences around the news in which nobody is quoted and nothing is disputed. */
export const BACKGROUND = [
  "The {t.law} passed {2-9} years ago after a night of debate.",
  "More than {12-90} hundred {t.group} live from {t.matter} in {t.place}.",
  "In {t.place} the price of {t.good} has gone up by {12-90} per cent since last year.",
  "The {t.body} was set up after a bad winter {12-40} years ago and has {12-90} employees.",
  "A first draft of the {t.law} had {12-90} articles; the present one has {2-9} fewer.",
  "Trade between {c} and {d} grew by {2-9} per cent last year, mostly in {t.good}.",
  "The road to {t.place} is closed for {2-9} months of the year.",
  "On a grey morning the market hall in {c.capital} is half empty.",
  "At the edge of {c.capital} stands a {~grey} building with {12-90} windows where the {t.body} has its {~centre}.",
  "Most {t.group} work for less than they earned ten years ago.",
  "The {~harbour} of {d.capital}, once the largest of the region, handles a third of the {t.good} it used to.",
  "Elections are due in {c} within {2-9} months, and no party has a majority in the polls.",
  "It is the {@ordinal} attempt in {12-40} years to put {t.matter} in order.",
  "The {~programme} for {t.place} runs out at the end of the year.",
  "Between {c} and {d} there are {2-9} treaties on {t.matter}, the oldest of them from another century.",
  "Nobody knows exactly how many {t.group} there are; estimates differ by thousands.",
  "A bridge, {2-9} schools and a clinic were built in {t.place} with the money.",
  "For a {t.member}, the new rules mean {12-40} forms a year instead of {2-9}.",
  "The building where the talks take place was once a {~theatre}.",
  "Last winter {t.cost} reached a height that had not been seen for {12-40} years.",
  "The {t.law} fills {12-90} pages, and its annexes as many again.",
  "In the villages the posters of the last campaign still hang on the walls.",
  "{c} has {2-9} million people in work, and {12-90} thousand of them are {t.group}.",
  "The {~defence} budget is {2-9} times what is spent on {t.matter}.",
  "There was little {~colour} in the streets and less traffic than usual.",
  "The {t.body} meets on the first Tuesday of the month behind closed doors.",
  "Two of the {12-40} members of the committee were absent.",
  "The files on {t.matter} are kept in {2-9} different archives.",
  "Until the {@ordinal} reform, each town had rules of its own for {t.good}.",
  "Fog lay over the {~harbour} when the delegations arrived.",
] as const;

export const BACKGROUND_WORDS = {
  ordinal: ["second", "third", "fourth", "fifth", "sixth", "seventh"],
} as const;

/** First paragraphs, by kind of story. */
export const LEADS = {
  dispute: [
    "The quarrel between {c} and {d} over {t.matter} went into another week {when}, and neither side gave ground.",
    "Nobody expected that {t.matter} would keep {c} and {d} busy for so long.",
    "It began with a sentence about {t.matter}, and by {weekday} it was the main story in {c.capital} and {d.capital}.",
    "A debate about {t.matter} in {d} turned sharper {when}.",
    "Relations between {c.capital} and {d.capital} were at their coolest in years {when}.",
    "There was only one subject in the {~parlour} of parliament {when}: {t.matter}.",
    "The fight over {t.matter} between {c} and {d} is not over, as {weekday} showed.",
  ],
  diplomacy: [
    "{c} and {d} took another turn in their long argument over {t.matter} {when}.",
    "The question of {t.matter} was back on the table in {c.capital} {when}.",
    "After months of silence things moved between {c} and {d} {when}.",
    "A busy week between {c.capital} and {d.capital} came to its height {when}.",
    "The news reached {d.capital} {when}, shortly before the markets closed.",
  ],
  home: [
    "The conflict about {t.matter} in {c} grew louder {when}.",
    "In {t.place} patience with {c.capital} is running out.",
    "A new chapter opened {when} in the story of the {t.law}.",
    "{c} has talked about little else than {t.matter} since {weekday}.",
    "The {c.adjective} parliament spent {weekday} on {t.matter} and went home without a result.",
  ],
} as const;

/** Last paragraphs. */
export const CLOSINGS = [
  "The {t.body} meets again in {2-9} weeks.",
  "A decision is not expected before the end of the year.",
  "For {t.group} in {t.place} nothing changes for the moment.",
  "The next round is planned for the autumn, in a place that has not been named.",
  "Whatever comes of it, winter will be early in {t.place} this year.",
  "Both capitals have kept the minutes under lock and key.",
  "The {t.law} stays in force until then.",
  "Parliament returns from its recess in {2-9} weeks.",
] as const;

/** Headlines that take no side. */
export const HEADLINES = [
  "{c} and {d} at odds over {t.matter}",
  "No end in sight for the row over {t.matter}",
  "What is at stake for {t.group} in {t.place}",
  "{c}: the long fight over the {t.law}",
  "Why {t.matter} matter in {c.capital} and {d.capital}",
  "{t.Group} wait for an answer on {t.matter}",
  "A week of hard words between {c} and {d}",
  "{c} looks for a way out over {t.matter}",
] as const;

/** First lines that an outlet puts before agency text. */
export const OWN_FIRST_LINES = [
  "Readers in our region have followed the matter closely; here is what is known so far.",
  "It is a story that many will have seen coming, and it concerns this part of the world too.",
  "What happens there is felt here, as the past year has taught us.",
  "Our desk has put together the latest on a subject that does not go away.",
] as const;

/** Lines that outlets put under each article. */
export const FURNITURE = [
  "Subscribe to our newsletter",
  "Follow us on social media",
  "Read more: all stories of the week",
  "Share this article",
] as const;

/** British spelling and the American one. */
export const SPELLINGS: Readonly<Record<string, string>> = {
  grey: "gray",
  centre: "center",
  harbour: "harbor",
  programme: "program",
  theatre: "theater",
  defence: "defense",
  colour: "color",
  parlour: "parlor",
};
