import type { EvaluativeWord } from "./evaluative-adjectives.ts";
import type { Lexicon } from "./lexicon.ts";

const words = (polarity: -1 | 1, list: string): EvaluativeWord[] =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => ({ word, polarity }));

const AGAINST = `
abomination aggressor amateur amnesty apartheid apologist appeaser atrocity autocracy autocrat backwater betrayal bigot bigotry blackmail blasphemy bloodbath blunder bomb-thrower
boondoggle boor brat bribe buffoon bully bullshit caricature cartel catastrophe charade charlatan cheat chaos clown colonialism colony
con con-man conman conspiracy coup coverup cover-up coward cowardice crackpot crank criminal cronyism crook cult cynic danger deceit deceiver deception demagogue demagoguery
despot destroyer dictator dictatorship disaster disgrace dishonesty dog-whistle doormat dove dupe elitist embarrassment empire enabler enemy
evil extremism extremist failure fake fallacy fanatic farce fascism fascist fearmonger fear-mongering fearmongering fiasco fiction flip-flopper fool fraud fraudster
freeloader genocide gimmick giveaway goon grifter gutlessness hack hatemonger hawk hypocrisy hypocrite hysteria idiot ignoramus ignorance imperialism imperialist imposter
impostor incompetence injustice insult invader invasion irresponsibility isolationist joke junta kleptocracy kleptocrat lackey laughingstock liar lie loon loophole loser
lunatic madman madness malpractice maniac massacre meddler menace mess misogynist misogyny mistake mob mockery monster monstrosity mouthpiece murderer
myth naivete naiveté narcissist nazi negligence nepotism nightmare nonsense nuisance nutcase obscenity obstructionist occupation occupier oligarch oligarchy opportunist
oppressor outrage outsider pariah parasite parody pawn ploy poison ponzi populism populist power-grab predator pretender pretext propaganda propagandist provocateur provocation
psychopath puppet purge quagmire quisling racism racist radical ransom recklessness regime relic rubbish sabotage saboteur satellite scam scandal scapegoat scare-mongering
scaremongering separatist sellout servant setup sexism sexist sham shambles shame shill showboat showboater sideshow slap slave slavery slur smear smokescreen snob
socialist sociopath spectacle spoiler stooge stunt superpredator supremacist surrender swamp swindle swindler sycophant terror terrorism terrorist theft thief threat thug thuggery
timebomb tool traitor trap travesty treachery treason troll turncoat tyranny tyrant usurper vassal villain vulture warlord warmonger weakling weakness
weirdo whitewash wimp witch witch-hunt xenophobe xenophobia yes-man zealot bias
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
