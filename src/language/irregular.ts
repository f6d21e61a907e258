import type { Inflection } from "./inflection.ts";

function pairs(text: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const entry of text.trim().split(/\s+/)) {
    const [lemma, ...forms] = entry.split("/");
    for (const form of forms) map.set(form, lemma!);
  }
  return map;
}

/** Irregular forms of English, base form first, and regular ones whose spelling misleads: those that a treebank of this size may lack. General knowledge of the language. */
export const IRREGULAR: Readonly<Partial<Record<Inflection, ReadonlyMap<string, string>>>> = {
  past: pairs(`
    abide/abode arise/arose/arisen awake/awoke/awoken bear/bore/borne beat/beaten begin/began/begun bend/bent beseech/besought
    bid/bade/bidden bind/bound bite/bit/bitten bleed/bled blow/blew/blown break/broke/broken breed/bred bring/brought build/built
    burn/burnt buy/bought catch/caught choose/chose/chosen cling/clung creep/crept deal/dealt dig/dug draw/drew/drawn drink/drank/drunk
    drive/drove/driven dwell/dwelt eat/ate/eaten fall/fell/fallen feed/fed feel/felt fight/fought find/found flee/fled fling/flung
    fly/flew/flown forbid/forbade/forbidden forego/forewent/foregone forget/forgot/forgotten forgive/forgave/forgiven forsake/forsook/forsaken
    freeze/froze/frozen get/got/gotten give/gave/given go/went/gone grind/ground grow/grew/grown hang/hung have/had hear/heard
    hide/hid/hidden hold/held keep/kept kneel/knelt know/knew/known lay/laid lead/led leap/leapt learn/learnt leave/left lend/lent
    lie/lay/lain light/lit lose/lost make/made mean/meant meet/met mow/mown pay/paid plead/pled prove/proven ride/rode/ridden ring/rang/rung
    rise/rose/risen run/ran say/said see/saw/seen seek/sought sell/sold send/sent sew/sewn shake/shook/shaken shine/shone shoot/shot
    show/shown shrink/shrank/shrunk sing/sang/sung sink/sank/sunk sit/sat slay/slew/slain sleep/slept slide/slid sling/slung
    sow/sown speak/spoke/spoken speed/sped spend/spent spin/spun spit/spat spring/sprang/sprung stand/stood steal/stole/stolen stick/stuck
    sting/stung stink/stank/stunk strew/strewn stride/strode/stridden strike/struck/stricken string/strung strive/strove/striven swear/swore/sworn
    sweep/swept swell/swollen swim/swam/swum swing/swung take/took/taken teach/taught tear/tore/torn tell/told think/thought
    throw/threw/thrown tread/trod/trodden understand/understood wake/woke/woken wear/wore/worn weave/wove/woven weep/wept win/won wind/wound
    withdraw/withdrew/withdrawn withhold/withheld withstand/withstood wring/wrung write/wrote/written die/died lie/lied tie/tied vie/vied
    telephone/telephoned convene/convened intervene/intervened condole/condoled accede/acceded secede/seceded concede/conceded
    rebuke/rebuked infringe/infringed contravene/contravened overrule/overruled besiege/besieged massacre/massacred resume/resumed
    wage/waged lambaste/lambasted expel/expelled repel/repelled propel/propelled compel/compelled dispel/dispelled rebel/rebelled
    extol/extolled signal/signalled initial/initialled cancel/cancelled quarrel/quarrelled boycott/boycotted
    belie/belied underlie/underlay/underlain untie/untied retie/retied
  `),
  ing: pairs(`
    die/dying lie/lying tie/tying vie/vying panic/panicking picnic/picnicking traffic/trafficking mimic/mimicking
    telephone/telephoning convene/convening intervene/intervening condole/condoling accede/acceding secede/seceding concede/conceding
    rebuke/rebuking infringe/infringing contravene/contravening overrule/overruling besiege/besieging massacre/massacring
    resume/resuming wage/waging lambaste/lambasting expel/expelling repel/repelling propel/propelling compel/compelling
    dispel/dispelling rebel/rebelling extol/extolling signal/signalling initial/initialling cancel/cancelling quarrel/quarrelling boycott/boycotting
  `),
  plural: pairs(`
    child/children foot/feet tooth/teeth goose/geese mouse/mice louse/lice ox/oxen crisis/crises thesis/theses basis/bases
    axis/axes hypothesis/hypotheses oasis/oases diagnosis/diagnoses emphasis/emphases criterion/criteria phenomenon/phenomena
    bacterium/bacteria stratum/strata curriculum/curricula memorandum/memoranda referendum/referenda stimulus/stimuli
    alumnus/alumni nucleus/nuclei fungus/fungi syllabus/syllabi life/lives wife/wives knife/knives half/halves leaf/leaves loaf/loaves
    thief/thieves shelf/shelves self/selves calf/calves wolf/wolves elf/elves scarf/scarves hoof/hooves bus/buses gas/gases virus/viruses
    campus/campuses census/censuses bonus/bonuses status/statuses caucus/caucuses consensus/consensuses chorus/choruses circus/circuses
    focus/focuses shoe/shoes toe/toes foe/foes canoe/canoes hoe/hoes movie/movies cookie/cookies rookie/rookies zombie/zombies
    calorie/calories quiz/quizzes series/series species/species news/news politics/politics ache/aches headache/headaches cache/caches
    index/indices appendix/appendices matrix/matrices vertex/vertices lens/lenses bias/biases canvas/canvases atlas/atlases alias/aliases
  `),
  comparative: pairs("good/better bad/worse far/farther/further"),
  superlative: pairs("good/best bad/worst far/farthest/furthest"),
};
