import type { Lexicon } from "./lexicon.ts";

const US_STATES = `Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,
Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,
North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,
West Virginia,Wisconsin,Wyoming`;

const REGIONS = `Africa,Antarctica,Asia,Europe,North America,South America,Latin America,Central America,Central Asia,South Asia,Southeast Asia,East Asia,
Eastern Europe,Western Europe,Central Europe,North Africa,West Africa,East Africa,Southern Africa,sub-Saharan Africa,Sahel,Middle East,Near East,Far East,
Balkans,Baltics,Baltic states,Caucasus,South Caucasus,Caribbean,Scandinavia,Eurasia,Oceania,Arctic,Persian Gulf,Gulf,Crimea,Donbas,Donbass,Gaza,Gaza Strip,West Bank,
East Jerusalem,Golan Heights,Kashmir,Kurdistan,Catalonia,Scotland,Bavaria,Sicily,Siberia,Chechnya,Dagestan,Abkhazia,South Ossetia,Nagorno-Karabakh,Transnistria,
Xinjiang,Tibet,Hong Kong,Macau,Inner Mongolia,Darfur,Tigray,Punjab,Quebec,Ontario,Alberta,British Columbia,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Prince Edward Island,Nunavut,Yukon,Northwest Territories,Queensland,New South Wales,
Midwest,New England,Deep South,Rust Belt,Silicon Valley,Puerto Rico,Guam,District of Columbia,New Caledonia,Greenland,French Guiana,Faroe Islands,Falkland Islands,Okinawa,Normandy,Flanders,Wallonia,Ulster,Basque Country,
Mediterranean,Black Sea,Caspian Sea,Baltic Sea,Red Sea,South China Sea,Pacific,Atlantic,Indo-Pacific,Asia-Pacific,
Soviet bloc,Western Hemisphere,Global South,Levant,Maghreb,Mesopotamia,Guantanamo Bay,Guantanamo,Capitol Hill,Wall Street,Manhattan,Brooklyn,
the Bronx,Queens,Staten Island,Harlem,Long Island,Hollywood,Downing Street,Westminster,Helmand,Kandahar,Sinai,Sinai Peninsula,Aceh`;

const CITIES = `Almaty,Shymkent,Kostanay,Samarkand,Bukhara,Osh,Saint Petersburg,St. Petersburg,St Petersburg,Vladivostok,Novosibirsk,Kazan,Sochi,Yekaterinburg,Rostov-on-Don,
Kharkiv,Odesa,Odessa,Lviv,Mariupol,Kherson,Donetsk,Luhansk,Lugansk,Zaporizhzhia,Dnipro,Bakhmut,Sevastopol,Grozny,
Istanbul,Izmir,Antalya,Diyarbakir,Aleppo,Homs,Idlib,Raqqa,Palmyra,Mosul,Basra,Fallujah,Kirkuk,Erbil,Tikrit,Isfahan,Mashhad,Shiraz,Natanz,
Jeddah,Mecca,Medina,Dubai,Sharjah,Aden,Hodeidah,Haifa,Hebron,Nablus,Jenin,Gaza City,Rafah,Khan Younis,Bethlehem,Nazareth,
Alexandria,Benghazi,Misrata,Casablanca,Marrakesh,Timbuktu,Lagos,Kano,Port Harcourt,Mombasa,Johannesburg,Durban,Soweto,Bulawayo,Goma,Zanzibar,
Mumbai,Bombay,Kolkata,Calcutta,Chennai,Bangalore,Bengaluru,Hyderabad,Ahmedabad,Lucknow,Srinagar,Amritsar,Karachi,Lahore,Peshawar,Rawalpindi,Quetta,
Herat,Kunduz,Jalalabad,Mazar-i-Sharif,Chittagong,Mandalay,Chiang Mai,Phuket,Ho Chi Minh City,Saigon,Da Nang,Penang,Surabaya,Bali,Cebu,Davao,
Shanghai,Shenzhen,Guangzhou,Wuhan,Chongqing,Chengdu,Tianjin,Xi'an,Nanjing,Hangzhou,Harbin,Lhasa,Urumqi,Kaohsiung,
Osaka,Kyoto,Hiroshima,Nagasaki,Fukushima,Sapporo,Nagoya,Busan,Incheon,Panmunjom,Sydney,Melbourne,Brisbane,Perth,Adelaide,Darwin,Hobart,
Auckland,Christchurch,Toronto,Montreal,Vancouver,Calgary,Edmonton,Winnipeg,Quebec City,Halifax,
New York City,Los Angeles,Chicago,Houston,Philadelphia,Phoenix,San Antonio,San Diego,Dallas,San Francisco,Austin,Seattle,Denver,Boston,Detroit,
Nashville,Memphis,Portland,Las Vegas,Louisville,Baltimore,Milwaukee,Albuquerque,Tucson,Fresno,Sacramento,Kansas City,Atlanta,Miami,Oakland,Minneapolis,
Cleveland,Tampa,Orlando,New Orleans,Cincinnati,Pittsburgh,St. Louis,St. Paul,Des Moines,Omaha,Honolulu,Anchorage,Salt Lake City,Charlotte,Columbus,
Indianapolis,Jacksonville,Raleigh,Richmond,Buffalo,Albany,Hartford,Newark,Trenton,Annapolis,Concord,Tallahassee,Fort Lauderdale,Boise,
Charleston,Baton Rouge,Little Rock,Oklahoma City,Tulsa,El Paso,Flint,Ferguson,Dayton,Toledo,Akron,Youngstown,Scranton,Harrisburg,Madison,Green Bay,
Springfield,Newtown,Parkland,Uvalde,Benghazi,Mar-a-Lago,Camp David,Tijuana,Ciudad Juarez,Guadalajara,Monterrey,Acapulco,Medellin,Cali,Cartagena,
Maracaibo,Guayaquil,Cusco,Rio de Janeiro,Sao Paulo,São Paulo,Salvador,Recife,Porto Alegre,Cordoba,Rosario,Valparaiso,Santa Cruz,
Manchester,Birmingham,Liverpool,Leeds,Glasgow,Sheffield,Bristol,Newcastle,Nottingham,Leicester,Oxford,Cambridge,Brighton,Southampton,Plymouth,
Aberdeen,Dundee,Swansea,Londonderry,Derry,Cork,Galway,Limerick,Marseille,Marseilles,Lyon,Nice,Toulouse,Bordeaux,Strasbourg,Lille,Calais,Nantes,Versailles,
Munich,Hamburg,Frankfurt,Cologne,Stuttgart,Dresden,Leipzig,Dusseldorf,Düsseldorf,Bonn,Bremen,Hanover,Nuremberg,Salzburg,Graz,Innsbruck,
Geneva,Zurich,Zürich,Basel,Lausanne,Davos,Milan,Naples,Turin,Florence,Venice,Genoa,Bologna,Palermo,Barcelona,Valencia,Seville,Bilbao,Malaga,Granada,
Porto,Rotterdam,Utrecht,Maastricht,Antwerp,Ghent,Bruges,Gothenburg,Malmo,Malmö,Uppsala,Aarhus,Bergen,Trondheim,Tampere,Turku,
Krakow,Kraków,Gdansk,Gdańsk,Wroclaw,Poznan,Lodz,Brno,Ostrava,Kosice,Debrecen,Szeged,Cluj,Timisoara,Plovdiv,Varna,Thessaloniki,Piraeus,
Split,Dubrovnik,Novi Sad,Nis,Mostar,Srebrenica,Mitrovica,Ohrid,Kaliningrad,Klaipeda,Kaunas,Tartu,Narva,Gomel,Brest,Grodno,
Batumi,Kutaisi,Gyumri,Stepanakert,Ganja,Sukhumi,Tskhinvali,Tiraspol,Chernobyl,Bucha,Irpin,Pokrovsk,Kramatorsk,Avdiivka`;

function names(text: string): readonly string[] {
  return text.split(/,\s*/).map((each) => each.trim());
}

/** The states of the USA. */
export const STATES_OF_THE_USA: readonly string[] = names(US_STATES);

/** Places below and above countries: states, regions, seas and cities. */
export const PLACES: Lexicon = {
  id: "places",
  layer: "actors",
  source:
    "compiled for hustings: states of the USA, world regions, and cities that political news is often datelined from, as in general reference works",
  licence: "MIT (facts)",
  note: "A capitalised match is a place, unless the words around it make it part of a longer name or of a person's name.",
  entries: [...new Set([...names(US_STATES), ...names(REGIONS), ...names(CITIES)])],
  hits: [
    { text: "Farmers from Central Asia came to the fair.", span: "Central Asia" },
    { text: "The ferry left Gothenburg at dawn.", span: "Gothenburg" },
  ],
  misses: [{ text: "It was a nice day for a walk.", span: "nice" }],
};
