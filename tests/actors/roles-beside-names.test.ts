import { describe, expect, test } from "vitest";
import { analysed } from "../analysed.ts";
import { speakerNames } from "./speaker-names.ts";

function rolesOf(text: string, name: string): readonly string[] {
  const actor = analysed(text).actors.find((each) => each.name === name);
  expect(actor, `actor ${name}`).toBeDefined();
  return actor?.roles ?? [];
}

describe("a role before a name is the person's", () => {
  test.each([
    ["Presumptive Democratic nominee Jane Doe said the plan would fail.", "Jane Doe", "Presumptive Democratic nominee"],
    ["Labor frontbencher Priya Nandakumar said the figures were wrong.", "Priya Nandakumar", "Labor frontbencher"],
    ["Former Finnish prime minister Aino Korhonen said so on Monday.", "Aino Korhonen", "Former prime minister"],
    ["Shadow chancellor Deborah Lyle said the budget was late.", "Deborah Lyle", "Shadow chancellor"],
    ["House Majority Whip Dale Brubaker, R-Idaho, said the bill would pass.", "Dale Brubaker", "House Majority Whip"],
    ["He met Turkish Vice President Cemal Aral on Saturday.", "Cemal Aral", "Vice President"],
    ["Treasury Secretary Daniel Mutua said the levy was gone.", "Daniel Mutua", "Treasury Secretary"],
    ["Lord Mayor Sunita Rau said the apology was late.", "Sunita Rau", "Lord Mayor"],
    ["EU envoy Jonas Berglund said the talks were frank.", "Jonas Berglund", "EU envoy"],
    ["UN special rapporteur Pieter Jansen said the camp was full.", "Pieter Jansen", "UN special rapporteur"],
    [
      "Human Rights Watch researcher Amina Diallo said 40 people had died.",
      "Amina Diallo",
      "Human Rights Watch researcher",
    ],
    ["Former US ambassador to Georgia Ian Kelso said the law was a copy.", "Ian Kelso", "ambassador to Georgia"],
    [
      "It was late. Leader of the Opposition Rupali Sen said she would fight.",
      "Rupali Sen",
      "Leader of the Opposition",
    ],
    ["Prof Greta Lindholm said the word was a trap.", "Greta Lindholm", "Prof"],
    [
      "South African human rights commissioner Thabo Molefe said the fence must go.",
      "Thabo Molefe",
      "human rights commissioner",
    ],
  ])("%s", (text, name, role) => {
    expect(rolesOf(text, name)).toContain(role);
  });
});

describe("a role after a name is the person's", () => {
  test.each([
    ["Hugh Hill, a doctor, said the wards were full.", "Hugh Hill", "doctor"],
    ["Nomsa Mahlangu, 43, a cleaner at the port, said she walked.", "Nomsa Mahlangu", "cleaner at the port"],
    ["“It is late,” said Rabi Umar, a tailor.", "Rabi Umar", "tailor"],
    ["According to Letizia Marchi, a criminologist, the port is a sieve.", "Letizia Marchi", "criminologist"],
    ["The chair, the former Ghanaian judge Akosua Dapaah, said the panel was divided.", "Akosua Dapaah", "chair"],
    [
      "Special Adviser to the President on Media, Mr. Femi Adeyemi, said so on Monday.",
      "Femi Adeyemi",
      "Special Adviser",
    ],
    ["Fergus Ross, leader of the Alba group, said no.", "Fergus Ross", "leader of the Alba group"],
  ])("%s", (text, name, role) => {
    expect(rolesOf(text, name).some((each) => each.startsWith(role))).toBe(true);
  });

  test("but not one that ends the sentence's opening words", () => {
    expect(rolesOf("According to the aide, Irena Kos was hurt by it.", "Irena Kos")).toEqual([]);
  });

  test("and a thing after a name is no role", () => {
    expect(rolesOf("Ada Quist, a matter of hours later, said she was sorry.", "Ada Quist")).toEqual([]);
  });
});

describe("the speaker of a source with a name and words before it", () => {
  test.each([
    ["Longtime Trump adviser Roger Stubbs said the campaign was broke.", "Roger Stubbs (person)"],
    ["EU foreign policy chief Marta Kallio said sanctions would stay.", "Marta Kallio (person)"],
    ["Plaid Cymru's leader, Rhian Prosser, said Wales had been ignored.", "Rhian Prosser (person)"],
    ["Hill's colleague Mary Tan said the wards were not full.", "Mary Tan (person)"],
    ["The Guardian's Washington correspondent, Lucy Hart, said the mood was grim.", "Lucy Hart (person)"],
    ["Brazilian President Thiago Nogueira's chief of staff, Marina Lobo, said it was ready.", "Marina Lobo (person)"],
    ["OOC head Pavel Novak said the trial was theatre.", "Pavel Novak (person)"],
  ])("%s", (text, speaker) => {
    expect(speakerNames(text)).toEqual([speaker]);
  });

  test("is nobody's party and state", () => {
    const { actors } = analysed(
      "Senate Minority Leader Carla Whitcombe, D-Ore., said no. Sen. Bo Tanner (R-Texas) agreed.",
    );
    expect(actors.map(({ name }) => name).filter((name) => /^[DR]-/.test(name))).toEqual([]);
  });
});

describe("an office stands for its holder", () => {
  test.each([
    [
      "by the country's leader",
      "The Kazakh leader said the talks were useful. Kazakh President Daulet Serikov said he would return.",
      "Daulet Serikov (person)",
    ],
    [
      "by the capital's envoy",
      "Berlin's envoy to Ankara said the deal was off. The German envoy, Klaus Reuter, said it was dead.",
      "Klaus Reuter (person)",
    ],
    [
      "by another word for it",
      "The Italian premier, Carla Bonfanti, said no. The Italian prime minister said it was too late.",
      "Carla Bonfanti (person)",
    ],
    [
      "by another word for the party",
      "Tory MP Giles Fenwick said it was a farce. The Conservative MP said it was late.",
      "Giles Fenwick (person)",
    ],
    [
      "just after the name",
      "Nana Beradze was not impressed. The former speaker said that the mayor was a puppet.",
      "Nana Beradze (person)",
    ],
  ])("%s", (_name, text, speaker) => {
    expect(new Set(speakerNames(text))).toEqual(new Set([speaker]));
  });

  test("of the counterpart's country", () => {
    const text =
      "Italian Prime Minister Luca Ferrante and his Greek counterpart Eleni Stavrou met in Rome. Ferrante said the deal was close. The Greek prime minister said there was work to do.";
    expect(speakerNames(text)).toEqual(["Luca Ferrante (person)", "Eleni Stavrou (person)"]);
  });
});
