import type { Lexicon } from "./lexicon.ts";

/** A word and the side it takes toward what it is said of: -1 against, 1 for. */
export interface EvaluativeWord {
  readonly word: string;
  readonly polarity: -1 | 1;
}

const words = (polarity: -1 | 1, list: string): EvaluativeWord[] =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => ({ word, polarity }));

const AGAINST = `
abhorrent abusive absurd abysmal aggressive alarmist anti-american anti-democratic anti-semitic antisemitic appalling arrogant atrocious authoritarian
autocratic awful backward bad baseless beholden belligerent biased bigoted bizarre bloated bloodthirsty bogus brazen broken brutal bullying
bungling callous catastrophic chaotic cheap childish clownish clueless colonial colonialist combative communist complicit confused conniving
contemptible controversial corrupt cowardly crazy creepy criminal crippled cronyist crooked crude cruel cynical damaging dangerous deceitful deceptive
defeatist degenerate delusional demagogic demented deplorable deranged despicable despotic destructive devious dictatorial dirty disastrous discredited
discriminatory disgraced disgraceful disgusting dishonest dishonorable dishonourable disingenuous disloyal disrespectful divisive draconian dumb duplicitous dysfunctional
elitist embarrassing erratic evil evasive exploitative extreme extremist failed failing fake false fanatical far-fetched farcical fascist feckless feeble flawed flimsy
foolish fraudulent frightening genocidal ghastly greedy gross grotesque gutless half-baked harmful harsh hateful hawkish illegal heartless heavy-handed heinous
hollow homophobic horrible horrific horrifying hostile hypocritical hysterical idiotic ignorant illegitimate ill-advised ill-conceived immature immoral imperial imperialist impotent
improper inaccurate inadequate inappropriate incoherent incompetent inconsistent indefensible indifferent ineffective ineffectual inept inexcusable inexperienced inflammatory
inhuman inhumane insane insensitive insincere insulting intolerable intolerant irrational irresponsible islamophobic isolationist jingoistic lame lawless lazy
lax ludicrous lunatic lying malicious meaningless mendacious militaristic mindless misguided misleading misogynist misogynistic mistaken monstrous murderous muddled
narcissistic naive naïve nasty nationalistic needless neocolonial nonsensical nutty obscene obsolete obstructionist odious offensive oppressive outrageous
outdated overblown overrated paranoid parasitic partisan pathetic patronizing patronising petty phony phoney pointless poisonous populist power-hungry predatory preposterous
provocative puerile racist radical reactionary reckless regressive repressive reprehensible repugnant repulsive revanchist ridiculous rigged rogue rotten rude ruthless
sad sadistic scandalous scary secretive self-serving selfish senseless sexist shady shallow shameful shameless shocking shoddy shortsighted short-sighted sick silly sinister
slanderous sleazy sloppy sneaky soft spineless spoiled spurious staged stale stolen stupid subservient subversive suicidal supremacist suspicious
tainted tasteless terrible terrifying thuggish timid tone-deaf totalitarian toothless toxic tragic traitorous treacherous treasonous troubling two-faced tyrannical ugly
unacceptable un-american unaccountable unbalanced unbecoming unconscionable unconstitutional undemocratic unelectable unethical unfair unfit unfounded unhinged unjust unjustified unlawful
unprincipled unprofessional unpatriotic unqualified unrealistic unreliable unscrupulous unstable untrustworthy untruthful unwise useless vague vengeful venal vicious
vile vindictive violent vulgar warmongering wasteful weak whiny wicked wimpish worthless wrongheaded xenophobic zealous
`;

const FOR = `
accomplished admirable amazing articulate authentic beautiful beloved big-hearted bold brave bright brilliant capable caring charismatic charming clever commendable
compassionate competent constructive courageous credible decent decisive dedicated democratic devoted dignified diligent diplomatic distinguished effective eloquent
energetic ethical excellent exceptional exemplary extraordinary fabulous fair fair-minded fantastic fearless fine formidable gallant generous genuine gifted glorious good
gracious great groundbreaking hardworking hard-working heroic historic honest honorable honourable humane humble impressive incorruptible incredible independent-minded ingenious innocent inspirational
inspiring intelligent invaluable kind knowledgeable lawful legendary legitimate likable magnificent marvellous marvelous masterful moderate modest moral noble outstanding
passionate patriotic peaceful peace-loving perfect phenomenal pioneering pragmatic principled progressive proud prudent pure reasonable reliable remarkable resilient resolute respectable
respected responsible responsive righteous savvy selfless sensible shrewd sincere skilful skilled skillful smart solid sound spectacular splendid stable staunch steadfast stellar strong
successful superb superior talented terrific thoughtful tireless tolerant tough transparent tremendous trustworthy truthful unblemished unbiased upright upstanding valiant
valuable virtuous visionary warm-hearted well-intentioned wise wonderful worthy
`;

/** Adjectives that characterise and judge what they are said of. */
export const EVALUATIVE_ADJECTIVES: Lexicon<EvaluativeWord> = {
  id: "evaluative-adjectives",
  layer: "labels",
  source:
    "compiled for hustings: adjectives whose counts in NewsMTSC train (MIT) lean to one polarity, reviewed by hand, with their derivations (un-, -ist, -ic) and antonyms",
  licence: "MIT, as this project",
  note: "Matched on the lower-cased word, as predicate or before a noun. Adjectives of feeling (happy, angry) and of plain size, place or time are left out.",
  entries: [...words(-1, AGAINST), ...words(1, FOR)],
  hits: [
    { text: "“The governor is corrupt,” the union leader said.", span: "corrupt" },
    { text: "“This law is divisive,” the bishop said.", span: "divisive" },
  ],
  misses: [
    { text: "“The governor is late,” the union leader said.", span: "late" },
    { text: "“The governor is happy,” the union leader said.", span: "happy" },
  ],
};
