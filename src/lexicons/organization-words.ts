import type { Lexicon } from "./lexicon.ts";

/** Words that make a capitalised name that holds them an organisation's. */
export const ORGANIZATION_WORDS: Lexicon = {
  id: "organization-words",
  layer: "actors",
  source:
    "compiled for hustings: common nouns of institutions as they stand in names (Ministry of, ... Council), and company suffixes",
  licence: "MIT",
  note: "Lower case; matched on the words of a capitalised name.",
  entries:
    `academy administration agency alliance army assembly association associates authority bank board brigade broadcasting brotherhood bureau cabinet campaign center centre chamber charity church
club coalition college command commission committee community company conference confederation congress consortium consulate convention cooperative corp corporation corps council court department
directorate embassy exchange federation fire force forces forum foundation front fund government group guard guild holdings hospital inc industries initiative institute institution
international journal kremlin laboratory league legislature llc lobby ltd magazine ministry mission mosque movement museum navy network news newspaper nhs office
organisation organization parliament partnership party patrol pentagon plc police politburo post press prison program programme project publishing radio registry regiment reserve review school secretariat
senate service services society squad staff state studios supreme synod systems taskforce team technologies television temple times trust tribunal tribune tv union united university
watch worldwide house airlines airways motors petroleum energy pharmaceuticals records tabernacle telegraph herald minerals mining resources ventures partners logistics foods steel telecom
beacon register ministries gazette observer guardian chronicle globe daily sentinel courier examiner inquirer bulletin dispatch
junta taliban hezbollah hamas bundestag bundesbank knesset duma rada sejm majlis verkhovna diet riksdag folketing storting cortes lok rajya sabha mazhilis oireachtas dáil`.split(
      /\s+/,
    ),
  hits: [{ text: "The Harbour Safety Council met on Monday.", span: "Harbour Safety Council" }],
  misses: [{ text: "They met the council on Monday.", span: "Monday" }],
};

/** Newspapers, magazines, broadcasters and news agencies. */
export const NEWS_OUTLETS: Lexicon = {
  id: "news-outlets",
  layer: "actors",
  source: "compiled for hustings: news agencies and outlets that political news often names",
  licence: "MIT (facts)",
  note: 'Matched with case as whole names, with or without The. Organisations that "the paper" or "the agency" can stand for.',
  entries:
    `Bloomberg,Reuters,AFP,Agence France-Presse,Associated Press,The Associated Press,AP,TASS,Tass,Xinhua,Interfax,RIA Novosti,Ukrinform,Anadolu,Kyodo,Yonhap,BBC,CNN,MSNBC,NBC,CBS,ABC,PBS,NPR,Fox News,
Fox,Sky News,ITV,Al Jazeera,Al-Jazeera,Al Arabiya,Deutsche Welle,Euronews,RT,Sputnik,CNBC,C-SPAN,Politico,POLITICO,Axios,BuzzFeed,Breitbart,Breitbart News,HuffPost,Huffington Post,The Huffington Post,
Vox,Slate,Salon,Vice,The Guardian,The Times,The Economist,The Telegraph,The Independent,The Sun,Daily Mail,The Atlantic,The New Yorker,The Intercept,The Daily Beast,
The Washington Post,The New York Times,New York Times,Washington Post,Wall Street Journal,The Wall Street Journal,USA Today,Los Angeles Times,Financial Times,Time,Newsweek,Forbes,Fortune,Le Monde,Le Figaro,
Der Spiegel,Bild,Die Welt,Die Zeit,El País,El Pais,La Repubblica,Corriere della Sera,Haaretz,Rossiya,Kommersant,Vedomosti,Novaya Gazeta,Meduza,Pravda,Izvestia,Kathimerini,Hürriyet,Dawn`
      .split(/,\s*/)
      .filter((each, i, all) => all.indexOf(each) === i),
  hits: [{ text: "Reuters was first with the news.", span: "Reuters" }],
  misses: [{ text: "This time nobody came.", span: "time" }],
};

/** Names of organisations that do not show in their form that they are one. */
export const KNOWN_ORGANIZATIONS: Lexicon = {
  id: "known-organizations",
  layer: "actors",
  source:
    "compiled for hustings: parliaments and seats of government by metonymy, companies, armed groups and international bodies that political news often names",
  licence: "MIT (facts)",
  note: "Matched with case as whole names. An all-capital word of two to six letters is read as an organisation's acronym without being here.",
  entries:
    `Google,Facebook,Meta,Twitter,X,YouTube,Instagram,Telegram,TikTok,WhatsApp,Apple,Microsoft,Amazon,Tesla,SpaceX,Uber,Netflix,IBM,Intel,Boeing,Airbus,Volkswagen,Toyota,Ford,Siemens,Gazprom,Rosneft,Lukoil,
Rosatom,Exxon,ExxonMobil,Chevron,Shell,BP,TotalEnergies,Huawei,Goldman Sachs,JPMorgan,Citigroup,Quinnipiac,Gallup,Pew,Ipsos,YouGov,Rasmussen,WikiLeaks,Wikileaks,Amnesty,Greenpeace,Oxfam,
White House,Kremlin,Pentagon,Élysée,Elysee,State Department,Treasury,Congress,Parliament,Senate,House of Representatives,House of Commons,House of Lords,Supreme Court,Bundestag,Knesset,Duma,Capitol,
Whitehall,No. 10,Scotland Yard,Interpol,Europol,Mossad,Hamas,Hezbollah,Hizbullah,Fatah,Taliban,al-Qaeda,al-Qaida,Al-Qaeda,Al Qaeda,Boko Haram,al-Shabaab,Al-Shabaab,Islamic State,ISIS,ISIL,Daesh,Houthis,
NATO,Nato,UN,U.N.,United Nations,EU,E.U.,European Union,European Commission,European Parliament,OPEC,Opec,OSCE,ASEAN,Asean,Mercosur,African Union,Arab League,Commonwealth,World Bank,IMF,WTO,WHO,UNESCO,Unesco,
UNICEF,Unicef,UNHCR,IAEA,Red Cross,Red Crescent,G7,G-7,G8,G20,G-20,BRICS,CIS,Eurasian Economic Union,EAEU,CSTO,FBI,CIA,NSA,IRS,EPA,FSB,KGB,GRU,MI5,MI6,GOP,G.O.P.,DNC,RNC,ACLU,NRA,AIPAC,NAACP,
Republican Party,Democratic Party,Conservative Party,Labour Party,Labour,Tory,Fidesz,Likud,Syriza,Podemos,Vox,Sinn Féin,Sinn Fein,Fianna Fáil,Fine Gael,Fed,Federal Reserve,Medicare,Medicaid,
Homeland Security,Secret Service,Border Patrol,National Guard,Coast Guard,Justice Department,Walmart,Pfizer,Cigna,Aetna,Monsanto,Wells Fargo,General Motors,General Electric,Comcast,Verizon,Starbucks,Nike,Samsung,Alibaba,Nestlé,Unilever,HSBC,Barclays,Deutsche Bank,Credit Suisse,
Human Rights Watch,Amnesty International,Black Lives Matter,Planned Parenthood,Harvard,Yale,Princeton,Stanford,MIT`
      .split(/,\s*/)
      .filter((each, i, all) => all.indexOf(each) === i),
  hits: [{ text: "A letter went to the Kremlin on Monday.", span: "Kremlin" }],
  misses: [{ text: "This time nobody came.", span: "time" }],
};

/** Common nouns for bodies of people, which a definite phrase can stand for. */
export const ORGANIZATION_NOUNS: Lexicon = {
  id: "organization-nouns",
  layer: "actors",
  source:
    "compiled for hustings: nouns of ORGANIZATION_WORDS that news uses without capitals, for an organisation named before or a source",
  licence: "MIT",
  note: "Lower case, singular. A phrase that ends in one is an organisation when it is a source (the ministry said) or its possessor names one (Tokayev's office).",
  entries:
    `agency airline alliance army association authority bank board broadcaster bureau cabinet campaign channel charity church club coalition college commission committee company
corporation council court department directorate embassy federation firm force foundation fund government group hospital institute institution junta league legislature magazine ministry
mission monarchy movement network newspaper office organisation organization outlet panel paper parliament party police regime regulator school secretariat senate service site state
station studio team think-tank thinktank transition tribunal union university watchdog website wing administration military publication daily weekly tabloid delegation
presidency`.split(/\s+/),
  hits: [{ text: "The ministry said the bridge was safe.", span: "The ministry" }],
  misses: [{ text: "The bridge was safe.", span: "The bridge" }],
};

/** Plural nouns and names for groups of people. */
export const GROUP_NAMES: Lexicon = {
  id: "group-names",
  layer: "actors",
  source:
    "compiled for hustings: supporters of parties and creeds, peoples without a country in `countries`, as news names them",
  licence: "MIT (facts)",
  note: "Matched with case; the singular with a determiner is read as one of the group.",
  entries:
    `Republicans,Democrats,Conservatives,Tories,Liberals,Labourites,Greens,Socialists,Communists,Social Democrats,Christian Democrats,Liberal Democrats,Lib Dems,Nationalists,Unionists,Loyalists,Brexiteers,Remainers,Libertarians,
Muslims,Christians,Jews,Hindus,Buddhists,Sikhs,Catholics,Protestants,Evangelicals,Orthodox Christians,Sunnis,Shiites,Shias,Alawites,Kurds,Yazidis,Arabs,Africans,Asians,Europeans,Latinos,Hispanics,African Americans,
African-Americans,Asian Americans,Native Americans,Black Americans,Americans,Uyghurs,Uighurs,Tibetans,Tatars,Chechens,Roma,Rohingya,Tamils,Sinhalese,Pashtuns,Hazaras,Tutsis,Hutus,Zulus,Catalans,Basques,Bosniaks,
Millennials,Palestinians,Westerners,Islamists,Marxists,Zionists,Houthis,Talibs,Chavistas,Peronists,Tea Partiers,Independents,Trumpists,Blairites,Corbynites,Senate Republicans,House Republicans,Senate Democrats,House Democrats`.split(
      /,\s*/,
    ),
  hits: [{ text: "On the motion Republicans abstained.", span: "Republicans" }],
  misses: [{ text: "They ate greens for lunch.", span: "greens" }],
};
