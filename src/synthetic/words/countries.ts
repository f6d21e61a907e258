/** A country of the invented news: real by name, with nobody real in it. */
export interface Country {
  readonly name: string;
  /** Adjective: Norwegian. */
  readonly adjective: string;
  readonly capital: string;
  /** Heads of state are presidents, or there is a monarch who says nothing. */
  readonly republic: boolean;
}

const LINES = `
Norway, Norwegian, Oslo, monarchy
Portugal, Portuguese, Lisbon, republic
Kenya, Kenyan, Nairobi, republic
Chile, Chilean, Santiago, republic
Canada, Canadian, Ottawa, monarchy
Morocco, Moroccan, Rabat, monarchy
Vietnam, Vietnamese, Hanoi, republic
Uruguay, Uruguayan, Montevideo, republic
Estonia, Estonian, Tallinn, republic
Ghana, Ghanaian, Accra, republic
Peru, Peruvian, Lima, republic
Slovenia, Slovenian, Ljubljana, republic
Mongolia, Mongolian, Ulaanbaatar, republic
Ireland, Irish, Dublin, republic
Tunisia, Tunisian, Tunis, republic
Malaysia, Malaysian, Kuala Lumpur, monarchy
`;

export const COUNTRIES: readonly Country[] = LINES.trim()
  .split("\n")
  .map((line) => {
    const [name = "", adjective = "", capital = "", form = ""] = line.split(", ");
    return { name, adjective, capital, republic: form === "republic" };
  });
