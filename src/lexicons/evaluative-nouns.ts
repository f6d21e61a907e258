import type { EvaluativeWord } from "./evaluative-adjectives.ts";
import type { Lexicon } from "./lexicon.ts";

const words = (polarity: -1 | 1, list: string): EvaluativeWord[] =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => ({ word, polarity }));

const AGAINST = `
abomination accomplice aggression aggressor amateur amnesty apartheid apologist appeaser atrocity autocracy autocrat backwater backyard bailout
betrayal bias bigot bigotry blackmail blasphemy bloodbath blunder bomb-thrower boondoggle boor brat bribe buffoon bullshit bully butcher cabal
caricature carnage cartel catastrophe cesspool chaos charade charlatan cheat circus clique clown colonialism colony con con-man conman conspiracy coup
cover-up coverup coward cowardice crackpot crank criminal crony cronyism crook cult cynic danger debacle deceit deceiver deception demagogue
demagoguery despot destroyer dictator dictatorship dinosaur disaster disgrace dishonesty dog-whistle doormat dove dupe elitist embarrassment empire
enabler enemy evil extortion extremism extremist failure fake fallacy fanatic farce fascism fascist fear-mongering fearmonger fearmongering fiasco
fiction flip-flopper fool fraud fraudster freeloader gangster genocide gimmick giveaway goon grab grifter gutlessness hack handout hatemonger hawk
henchman hoax hunt hypocrisy hypocrite hysteria ideologue idiot ignoramus ignorance imperialism imperialist imposter impostor incompetence injustice
inquisition insult invader invasion irresponsibility isolationist joke junta kleptocracy kleptocrat lackey lapdog laughingstock leech liar lie loon
loophole loser lunatic lynching madman madness mafia malpractice maniac massacre meddler menace mess minion misogynist misogyny mistake mob mockery
monster monstrosity moron mouthpiece murderer myth naivete naiveté narcissist nazi negligence nepotism nightmare nonsense nuisance nutcase obscenity
obstructionist occupation occupier oligarch oligarchy opportunist oppressor outpost outrage outsider parasite pariah parody pawn ploy pogrom poison
ponzi poodle populism populist power-grab predator pretender pretext propaganda propagandist provocateur provocation psychopath puppet purge putsch
quagmire quisling racism racist radical ransom recklessness regime relic robbery rubbish ruse sabotage saboteur satellite scam scandal scapegoat
scare-mongering scaremongering scourge sellout separatist servant setup sexism sexist sham shambles shame shill showboat showboater sideshow slander
slap slaughter slave slavery slur smear smokescreen snob socialist sociopath spectacle spoiler stooge stunt superpredator supremacist surrender swamp
swindle swindler sycophant terror terrorism terrorist theft thief threat thug thuggery timebomb tool traitor trap travesty treachery treason troll
turncoat tyranny tyrant usurper vassal villain vulture warlord warmonger weakling weakness weirdo whitewash wimp witch witch-hunt xenophobe xenophobia
yes-man zealot
`;

const FOR = `
achievement asset beacon benefactor bedrock blessing bridge-builder breakthrough champion cornerstone courage crusader defender exemplar fighter force-for-good freedom-fighter friend
genius gentleman giant godsend guardian hero heroine honesty honor honour icon inspiration integrity jewel lifeline lion liberator maverick mastermind masterpiece martyr
milestone miracle moderate patriot peacemaker pillar pioneer pragmatist prodigy protector reformer role-model saint saviour savior sage star statesman stateswoman stalwart superstar
titan trailblazer treasure triumph truth-teller virtue visionary warrior wisdom wonder workhorse unifier
`;

/** Nouns that characterise and judge what they are said of. */
export const EVALUATIVE_NOUNS: Lexicon<EvaluativeWord> = {
  id: "evaluative-nouns",
  layer: "labels",
  source:
    "compiled for hustings: nouns whose counts in NewsMTSC train (MIT) lean to one polarity and heads of the name-calling phrases of political English, reviewed by hand; words for charges in court (murder, fraud) are kept only as words for people or as figures of speech",
  licence: "MIT, as this project",
  note: "Matched on the lemma, as head of a predicate, an apposition or an epithet. Nouns that only report a fact (defeat, lawsuit) are left out.",
  entries: [...words(-1, AGAINST), ...words(1, FOR)],
  hits: [{ text: "“The inquiry is a farce,” the mayor said.", span: "farce" }],
  misses: [{ text: "“The inquiry is a matter for the courts,” the mayor said.", span: "matter for the courts" }],
};
