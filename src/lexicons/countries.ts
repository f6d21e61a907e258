import type { Lexicon } from "./lexicon.ts";

/** A state or widely recognised territory, as news text names it. */
export interface Country {
  readonly name: string;
  /** Other names and abbreviations, written as in text. */
  readonly also: readonly string[];
  /** Adjectives and nouns of its people, singular: Kazakh, Briton. */
  readonly demonyms: readonly string[];
  /** Seats of government, the best known first. */
  readonly capitals: readonly string[];
}

/** One line a country: `name = other names | demonyms | capitals`, lists divided by commas. */
const LINES = `
Afghanistan = | Afghan | Kabul
Albania = | Albanian | Tirana
Algeria = | Algerian | Algiers
Andorra = | Andorran | Andorra la Vella
Angola = | Angolan | Luanda
Argentina = | Argentine, Argentinian, Argentinean | Buenos Aires
Armenia = | Armenian | Yerevan
Australia = | Australian, Aussie | Canberra
Austria = | Austrian | Vienna
Azerbaijan = | Azerbaijani, Azeri | Baku
Bahamas = the Bahamas | Bahamian | Nassau
Bahrain = | Bahraini | Manama
Bangladesh = | Bangladeshi | Dhaka
Barbados = | Barbadian | Bridgetown
Belarus = Byelorussia | Belarusian, Belarussian | Minsk
Belgium = | Belgian | Brussels
Belize = | Belizean | Belmopan
Benin = | Beninese | Porto-Novo
Bhutan = | Bhutanese | Thimphu
Bolivia = | Bolivian | La Paz, Sucre
Bosnia = Bosnia and Herzegovina, Bosnia-Herzegovina | Bosnian | Sarajevo
Botswana = | Botswanan | Gaborone
Brazil = | Brazilian | Brasilia, Brasília
Brunei = | Bruneian | Bandar Seri Begawan
Bulgaria = | Bulgarian | Sofia
Burkina Faso = | Burkinabe, Burkinabé | Ouagadougou
Burundi = | Burundian | Bujumbura, Gitega
Cambodia = | Cambodian | Phnom Penh
Cameroon = | Cameroonian | Yaounde, Yaoundé
Canada = | Canadian | Ottawa
Cape Verde = Cabo Verde | Cape Verdean | Praia
Central African Republic = CAR | Central African | Bangui
Chad = | Chadian | N'Djamena
Chile = | Chilean | Santiago
China = People's Republic of China, PRC | Chinese | Beijing
Colombia = | Colombian | Bogota, Bogotá
Comoros = | Comoran | Moroni
Congo = Democratic Republic of the Congo, Democratic Republic of Congo, DRC, DR Congo, Republic of the Congo | Congolese | Kinshasa, Brazzaville
Costa Rica = | Costa Rican | San Jose, San José
Croatia = | Croatian, Croat | Zagreb
Cuba = | Cuban | Havana
Cyprus = | Cypriot | Nicosia
Czech Republic = Czechia | Czech | Prague
Denmark = | Danish, Dane | Copenhagen
Djibouti = | Djiboutian | Djibouti City
Dominican Republic = | Dominican | Santo Domingo
East Timor = Timor-Leste | Timorese | Dili
Ecuador = | Ecuadorian, Ecuadorean | Quito
Egypt = | Egyptian | Cairo
El Salvador = | Salvadoran, Salvadorean | San Salvador
Equatorial Guinea = | Equatorial Guinean | Malabo
Eritrea = | Eritrean | Asmara
Estonia = | Estonian | Tallinn
Eswatini = Swaziland | Swazi | Mbabane
Ethiopia = | Ethiopian | Addis Ababa
Fiji = | Fijian | Suva
Finland = | Finnish, Finn | Helsinki
France = | French, Frenchman, Frenchwoman | Paris
Gabon = | Gabonese | Libreville
Gambia = the Gambia | Gambian | Banjul
Georgia = | Georgian | Tbilisi
Germany = West Germany, East Germany | German | Berlin
Ghana = | Ghanaian | Accra
Greece = | Greek | Athens
Greenland = | Greenlandic, Greenlander | Nuuk
Grenada = | Grenadian | St. George's
Guatemala = | Guatemalan | Guatemala City
Guinea = | Guinean | Conakry
Guinea-Bissau = | Bissau-Guinean | Bissau
Guyana = | Guyanese | Georgetown
Haiti = | Haitian | Port-au-Prince
Honduras = | Honduran | Tegucigalpa
Hungary = | Hungarian | Budapest
Iceland = | Icelandic, Icelander | Reykjavik
India = | Indian | New Delhi, Delhi
Indonesia = | Indonesian | Jakarta
Iran = Islamic Republic of Iran, Persia | Iranian | Tehran, Teheran
Iraq = | Iraqi | Baghdad
Ireland = Republic of Ireland | Irish, Irishman, Irishwoman | Dublin
Israel = | Israeli | Jerusalem, Tel Aviv
Italy = | Italian | Rome
Ivory Coast = Côte d'Ivoire, Cote d'Ivoire | Ivorian | Yamoussoukro, Abidjan
Jamaica = | Jamaican | Kingston
Japan = | Japanese | Tokyo
Jordan = | Jordanian | Amman
Kazakhstan = | Kazakh, Kazakhstani | Astana, Nur-Sultan
Kenya = | Kenyan | Nairobi
Kosovo = | Kosovan, Kosovar | Pristina
Kuwait = | Kuwaiti | Kuwait City
Kyrgyzstan = Kyrgyz Republic | Kyrgyz, Kyrgyzstani | Bishkek
Laos = | Laotian, Lao | Vientiane
Latvia = | Latvian | Riga
Lebanon = | Lebanese | Beirut
Lesotho = | Basotho | Maseru
Liberia = | Liberian | Monrovia
Libya = | Libyan | Tripoli
Liechtenstein = | Liechtensteiner | Vaduz
Lithuania = | Lithuanian | Vilnius
Luxembourg = | Luxembourgish, Luxembourger | Luxembourg City
Madagascar = | Malagasy | Antananarivo
Malawi = | Malawian | Lilongwe
Malaysia = | Malaysian | Kuala Lumpur, Putrajaya
Maldives = the Maldives | Maldivian | Male
Mali = | Malian | Bamako
Malta = | Maltese | Valletta
Mauritania = | Mauritanian | Nouakchott
Mauritius = | Mauritian | Port Louis
Mexico = | Mexican | Mexico City
Moldova = | Moldovan | Chisinau, Chișinău
Monaco = | Monegasque | Monte Carlo
Mongolia = | Mongolian, Mongol | Ulaanbaatar, Ulan Bator
Montenegro = | Montenegrin | Podgorica
Morocco = | Moroccan | Rabat
Mozambique = | Mozambican | Maputo
Myanmar = Burma | Burmese | Naypyidaw, Naypyitaw, Yangon
Namibia = | Namibian | Windhoek
Nepal = | Nepalese, Nepali | Kathmandu
Netherlands = the Netherlands, Holland | Dutch, Dutchman, Dutchwoman | Amsterdam, The Hague
New Zealand = | New Zealander, Kiwi | Wellington
Nicaragua = | Nicaraguan | Managua
Niger = | Nigerien | Niamey
Nigeria = | Nigerian | Abuja
North Korea = DPRK, Democratic People's Republic of Korea | North Korean | Pyongyang
North Macedonia = Macedonia | Macedonian | Skopje
Northern Ireland = | Northern Irish | Belfast
Norway = | Norwegian | Oslo
Oman = | Omani | Muscat
Pakistan = | Pakistani | Islamabad
Palestine = Palestinian territories, State of Palestine | Palestinian | Ramallah
Panama = | Panamanian | Panama City
Papua New Guinea = | Papua New Guinean | Port Moresby
Paraguay = | Paraguayan | Asuncion, Asunción
Peru = | Peruvian | Lima
Philippines = the Philippines | Philippine, Filipino, Filipina | Manila
Poland = | Polish, Pole | Warsaw
Portugal = | Portuguese | Lisbon
Puerto Rico = | Puerto Rican | San Juan
Qatar = | Qatari | Doha
Romania = | Romanian | Bucharest
Russia = Russian Federation | Russian | Moscow
Rwanda = | Rwandan | Kigali
Samoa = | Samoan | Apia
Saudi Arabia = Kingdom of Saudi Arabia, KSA | Saudi, Saudi Arabian | Riyadh
Scotland = | Scottish, Scot, Scotsman, Scotswoman | Edinburgh
Senegal = | Senegalese | Dakar
Serbia = | Serbian, Serb | Belgrade
Seychelles = | Seychellois | Victoria
Sierra Leone = | Sierra Leonean | Freetown
Singapore = | Singaporean | Singapore City
Slovakia = | Slovak, Slovakian | Bratislava
Slovenia = | Slovenian, Slovene | Ljubljana
Solomon Islands = | Solomon Islander | Honiara
Somalia = | Somali | Mogadishu
South Africa = | South African | Pretoria, Cape Town
South Korea = Republic of Korea | South Korean | Seoul
South Sudan = | South Sudanese | Juba
Soviet Union = USSR | Soviet | Moscow
Spain = | Spanish, Spaniard | Madrid
Sri Lanka = | Sri Lankan | Colombo
Sudan = | Sudanese | Khartoum
Suriname = | Surinamese | Paramaribo
Sweden = | Swedish, Swede | Stockholm
Switzerland = | Swiss | Bern
Syria = | Syrian | Damascus
Taiwan = Republic of China | Taiwanese | Taipei
Tajikistan = | Tajik, Tajikistani | Dushanbe
Tanzania = | Tanzanian | Dodoma, Dar es Salaam
Thailand = | Thai | Bangkok
Togo = | Togolese | Lome, Lomé
Tonga = | Tongan | Nukualofa
Trinidad and Tobago = Trinidad | Trinidadian | Port of Spain
Tunisia = | Tunisian | Tunis
Turkey = Türkiye, Turkiye | Turkish, Turk | Ankara
Turkmenistan = | Turkmen | Ashgabat
Uganda = | Ugandan | Kampala
Ukraine = the Ukraine | Ukrainian | Kyiv, Kiev
United Arab Emirates = UAE, U.A.E., the Emirates | Emirati | Abu Dhabi
United Kingdom = UK, U.K., Britain, Great Britain | British, Briton, Brit | London
England = | English, Englishman, Englishwoman | London
United States = US, U.S., USA, U.S.A., United States of America, America | American | Washington, Washington D.C., Washington DC, D.C.
Uruguay = | Uruguayan | Montevideo
Uzbekistan = | Uzbek, Uzbekistani | Tashkent
Vanuatu = | Vanuatuan | Port Vila
Vatican = Vatican City, Holy See | |
Venezuela = | Venezuelan | Caracas
Vietnam = Viet Nam | Vietnamese | Hanoi
Wales = | Welsh, Welshman, Welshwoman | Cardiff
Yemen = | Yemeni | Sanaa, Sana'a
Yugoslavia = | Yugoslav, Yugoslavian | Belgrade
Zambia = | Zambian | Lusaka
Zimbabwe = | Zimbabwean | Harare
`;

function list(text: string | undefined): readonly string[] {
  return (text ?? "")
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");
}

function country(line: string): Country {
  const [name = "", rest = ""] = line.split("=");
  const [also, demonyms, capitals] = rest.split("|");
  return { name: name.trim(), also: list(also), demonyms: list(demonyms), capitals: list(capitals) };
}

/** Countries with their other names, demonyms and capitals. */
export const COUNTRIES: Lexicon<Country> = {
  id: "countries",
  layer: "actors",
  source:
    "compiled for hustings: member and observer states of the United Nations and territories that news treats as countries, with English demonyms and seats of government as in general reference works",
  licence: "MIT (facts)",
  note: "Names and capitals are places. A demonym before a role tells the country of an office holder (the Kazakh leader); in the plural it is a group (Russians).",
  entries: LINES.trim().split("\n").map(country),
  hits: [
    { text: "The minister flew to Uruguay on Monday.", span: "Uruguay" },
    { text: "Talks in Ljubljana went on until midnight.", span: "Ljubljana" },
  ],
  misses: [
    { text: "They ate turkey at the harvest dinner.", span: "turkey" },
    { text: "The cup was made of fine china.", span: "china" },
  ],
};
