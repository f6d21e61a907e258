/** Names that the people of an invented world are given. Combinations are drawn: nobody living is meant. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

export const WOMENS_NAMES = list(`
  Adela Alma Amara Anneli Beatriz Carmela Celia Dagny Delia Edith Elin Estela Fatima Greta Hanna Helga Ines Ingrid Irena
  Joana Karin Katja Leila Lidia Linnea Lucia Magda Malika Marit Marta Mirjam Nadia Nora Olga Paloma Pilar Renata Rosa Saskia
  Selma Sigrid Solveig Tamara Teresa Ursula Vera Yasmin Zofia
`);

export const MENS_NAMES = list(`
  Adrian Aksel Anton Arne Bruno Cesar Daniel Diego Edvin Emil Enrique Erik Felipe Gustav Hamid Henrik Hugo Ivan Jakob Joaquim
  Jonas Jorge Karim Klaus Kwame Lars Leon Lorenz Lucas Marek Mateo Mikael Nikolai Olav Oskar Pavel Rafael Rashid Ruben Samir
  Stefan Tariq Tobias Tomas Viktor Walter Yusuf
`);

export const SURNAMES = list(`
  Abelard Achterberg Alvestad Amadori Barroqueiro Bergqvist Birkeland Bouzidi Brandvold Cardelino Castellar Corvalan Dahlvik
  Damaskin Delacourt Dombroski Duarteno Eidsvold Ekholm Espeland Faldbakken Farrokhi Ferrandis Fjellstad Galvarino Gantner
  Grimstad Haddouchi Halvorsen Hartwick Hellgren Ibarguren Iversen Jankauskis Kallestad Karimov Kirchbauer Kristoforou
  Lagerfelt Langmuir Lindqvist Lisboense Lombardini Maldano Marchetto Mbongo Mensahene Montalvan Nakashiro Nordahl Nyqvist
  Obradovich Okonjo Olavarri Palmgren Pellegrin Petterssen Quintanar Rasmusen Reinaldi Rosenkvist Sandoval Santarem Selimov
  Skarsgard Solheim Stavanger Strandberg Tamsaare Thorvald Tiedeman Ulvestad Valderrey Vasconcel Verhoeven Vintervold
  Wahlgren Westergard Yaldizi Zamorano Zielenska
`);

/** Newspapers and their leanings, each under a name that no paper has. */
export const OUTLETS = [
  "The Harbour Courier",
  "Northern Dispatch",
  "The Evening Ledger",
  "Meridian Post",
  "The Capital Observer",
  "Lantern Daily",
  "The Riverside Herald",
  "Compass News",
  "The Provincial Gazette",
  "Daybreak",
  "The Lighthouse",
  "Open Column",
  "The Market Sentinel",
  "Eastgate Tribune",
  "The Plain Record",
  "Crossroads Weekly",
  "The Morning Tide",
  "Highland Mercury",
  "The Union Standard",
  "Sixth Avenue Review",
  "The Coastal Examiner",
  "Old Town Times",
  "The Granite Bulletin",
  "Station Road News",
] as const;

export const PARTIES = [
  "the Civic Union",
  "the Harbour Party",
  "the Green Alliance",
  "the Reform League",
  "the People's Accord",
  "the Liberal Forum",
  "the Homeland List",
  "the Labour Front",
  "the Centre Pact",
  "the New Covenant",
  "the Rural Bloc",
  "the Republican Circle",
] as const;

export const INSTITUTES = [
  "the Institute for Coastal Studies",
  "the Centre for Comparative Law",
  "the Meridian Institute",
  "the School of Public Policy",
  "the Academy of Economic History",
  "the Observatory of Elections",
] as const;
