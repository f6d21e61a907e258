import type { FrameId } from "../../src/schema/index.ts";

/**
 * Short passages of our own, four for each dimension of the Policy Frames Codebook, with the dimension a coder would give first. Written before the
 * words of the dimensions were looked at again; many hold a word that another dimension lists in another sense.
 */
export const FRAME_PASSAGES: readonly (readonly [frame: FrameId, text: string])[] = [
  [
    "economic",
    "The mill will lay off ninety people. Wages in the valley have not risen since the crash, and shops are closing.",
  ],
  [
    "economic",
    "Farmers say the levy will eat their margins. Grain fetched half of last year's price at the Dorn exchange.",
  ],
  ["economic", "The ministry borrowed again to plug the deficit. Investors sold the currency within the hour."],
  ["economic", "Rents doubled and pay did not. The council's answer was a subsidy for landlords who cut their rates."],
  [
    "capacity-and-resources",
    "The ward has forty beds and six nurses. It cannot take one more ambulance until the new wing is staffed.",
  ],
  [
    "capacity-and-resources",
    "There are too few judges' clerks and no working printer. The backlog grew to nine thousand files, and the office lacks the equipment to scan them.",
  ],
  [
    "capacity-and-resources",
    "The reservoir is down to a fifth. Engineers warn that the pumps cannot supply the upper town if the drought goes on.",
  ],
  [
    "capacity-and-resources",
    "The shelter is full and understaffed. Volunteers ran out of blankets, and there is no room for the next busload.",
  ],
  [
    "morality",
    "The bishop called the bill a sin. To turn a stranger from the door, he told the congregation, is to turn away God.",
  ],
  [
    "morality",
    "It is wrong to lie to the dying, the chaplain wrote. Duty and conscience forbid it, whatever the rules say.",
  ],
  [
    "morality",
    "For the sisters of the abbey the vote was a matter of faith. Life is sacred, their letter said, and no parliament may cheapen it.",
  ],
  [
    "morality",
    "We have an obligation to those who come after us, the rabbi said. Greed is not a virtue, and silence is shameful.",
  ],
  [
    "fairness-and-equality",
    "Women at the plant earn a fifth less for the same shift. The union calls that discrimination and wants equal pay.",
  ],
  [
    "fairness-and-equality",
    "Villages on the left bank get one bus a day, those on the right bank nine. It is unfair, the residents say, and they feel like second-class citizens.",
  ],
  [
    "fairness-and-equality",
    "The quota gives minorities a seat at the table. Without it, the activists argue, the same families would be favoured again and inequality would stay.",
  ],
  [
    "fairness-and-equality",
    "Black applicants were refused twice as often as white ones. The report speaks of bias and of doors that open only for the privileged.",
  ],
  [
    "legality",
    "The high court struck the decree down. Its judges found that the president had no power under the constitution to rule by order.",
  ],
  [
    "legality",
    "Lawyers for the tenants filed an appeal. They say the clause breaches the charter and that the lower tribunal lacked jurisdiction.",
  ],
  [
    "legality",
    "Does the treaty bind the province? The attorney general thinks so; two former justices read the statute the other way.",
  ],
  ["legality", "The injunction stops the road for now. A hearing on the plaintiffs' right to be heard is set for May."],
  [
    "policy-prescription",
    "The draft would replace the old grant with a voucher. Under the proposal schools choose whether to join, and the scheme is reviewed after two years.",
  ],
  [
    "policy-prescription",
    "The plan has three steps. It would phase out the permits, set a new standard for boilers and pilot the programme in four towns.",
  ],
  [
    "policy-prescription",
    "Experts urged the government to adopt the Finnish model. Their recommendations include a single agency and a new reporting rule, and they ask that the measure be implemented by spring.",
  ],
  [
    "policy-prescription",
    "What would work better is a reform of the formula, the paper argues. It sets out options and weighs each approach against the policy now in force.",
  ],
  [
    "crime-and-punishment",
    "Police arrested two brothers over the theft of the bells. They face up to six years in prison if convicted.",
  ],
  [
    "crime-and-punishment",
    "The gang smuggled cigarettes for a decade. Its leader was sentenced on Friday and led to a cell in handcuffs.",
  ],
  [
    "crime-and-punishment",
    "Detectives found the knife in the canal. The suspect, who had fled, confessed to the murder.",
  ],
  [
    "crime-and-punishment",
    "Burglaries fell by a third, and so did muggings. The chief of police credits night patrols and harsher fines for dealers.",
  ],
  [
    "security-and-defense",
    "The army moved two brigades to the border. A company of engineers laid mines along the river while drones watched the far bank.",
  ],
  [
    "security-and-defense",
    "Intelligence officers fear an attack on the port. The navy has raised its alert, and the coast guard searches every boat.",
  ],
  [
    "security-and-defense",
    "The militia fired rockets at the base. Soldiers answered with artillery, and the general vowed that the front would hold.",
  ],
  [
    "security-and-defense",
    "The minister wants more troops, new missiles and a longer draft. A nation that cannot defend itself, he said, invites invasion.",
  ],
  [
    "health-and-safety",
    "The fever has killed nineteen patients. Doctors began to vaccinate children, and the clinics ask people with a cough to stay at home.",
  ],
  [
    "health-and-safety",
    "Smoke from the tip makes people ill. Asthma in the district is twice what it was, a physician at the hospital found.",
  ],
  [
    "health-and-safety",
    "The ferry had no life vests. Inspectors had warned twice that the hull was unsafe and the crew untrained for accidents.",
  ],
  [
    "health-and-safety",
    "Nurses say the drug eases the pain but harms the liver. The disease has no cure, and treatment lasts for life.",
  ],
  [
    "quality-of-life",
    "With the new tram, people get home before dark. Children play in the street again, and neighbours put out benches.",
  ],
  [
    "quality-of-life",
    "The noise of the planes keeps families awake. Gardens stand empty on summer evenings, and many say daily life has lost its joy.",
  ],
  [
    "quality-of-life",
    "Housing is scarce and commutes are long. A teacher told us she spends four hours a day on buses and sees her kids asleep.",
  ],
  [
    "quality-of-life",
    "The park will close, and with it the pool, the library and the playground. What is left for families at the weekend, residents ask.",
  ],
  [
    "cultural-identity",
    "The dialect is dying. Songs, dances and the old costumes are kept alive by a few families who fear for their heritage.",
  ],
  [
    "cultural-identity",
    "What does it mean to be one of us, the poet asks. The festival celebrates the customs of immigrants and the traditions of the islanders side by side.",
  ],
  [
    "cultural-identity",
    "The museum wants the masks back. For the tribe they are ancestors, not art, and part of who its people are.",
  ],
  [
    "cultural-identity",
    "Schools will teach in both languages. Parents who speak the minority tongue had long demanded it, saying that a people without its language has no soul and no history.",
  ],
  [
    "public-opinion",
    "Six in ten favour the ban, a survey found. Support is highest among voters under thirty and has grown since spring.",
  ],
  [
    "public-opinion",
    "Thousands marched with banners. The rally was the largest protest in the city since the harbour strike, and petitions went from door to door.",
  ],
  [
    "public-opinion",
    "Nobody here wants the dam, people on the square say. A poll puts its approval at eleven percent, and public anger is rising.",
  ],
  [
    "public-opinion",
    "Ratings for the premier sank again. Most respondents say that he is out of touch, and his unpopularity shows in every focus group.",
  ],
  [
    "political",
    "The coalition lost its majority by one vote. Its rivals smell an early election, and the whip counts heads.",
  ],
  [
    "political",
    "The candidate needs the suburbs to win the nomination. Her campaign bought advertising in four swing districts.",
  ],
  [
    "political",
    "Leaders of both parties bargained through the night. The opposition offered its votes for two seats on the committee.",
  ],
  [
    "political",
    "The mayor will run again. His rival in the primary says that the incumbent bought the endorsement of the party's bosses.",
  ],
  [
    "external-regulation",
    "The ambassador was summoned over the note. Relations with the neighbour are at their coldest since the embassy closed.",
  ],
  [
    "external-regulation",
    "The two countries signed a treaty on the strait. Foreign ministers met in Geneva, and the United Nations will watch over it.",
  ],
  [
    "external-regulation",
    "Brussels threatens sanctions against the island. Its diplomats want an international agreement, the government a bilateral one.",
  ],
  [
    "external-regulation",
    "At the summit the alliance admitted a new member. Its neighbours abroad protested, and one recalled its envoy.",
  ],
  [
    "other",
    "The choir sang twice before the rain came. Anna had brought plums, and the twins fell asleep under the table.",
  ],
  [
    "other",
    "The comet will be seen from the hills on Tuesday. It has a green tail and comes round every seventy years.",
  ],
  [
    "other",
    "He scored twice in the second half. The keeper slipped, the ball rolled over the line, and the stands sang.",
  ],
  ["other", "The bakery on the corner sells a rye loaf with walnuts. The recipe, Tomas says, came from his aunt."],
];
