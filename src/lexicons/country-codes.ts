import type { Lexicon } from "./lexicon.ts";

/** `name code`, divided by semicolons. */
const CODES = `
Afghanistan AFG;Albania ALB;Algeria DZA;Andorra AND;Angola AGO;Argentina ARG;Armenia ARM;Australia AUS;Austria AUT;Azerbaijan
AZE;Bahamas BHS;Bahrain BHR;Bangladesh BGD;Barbados BRB;Belarus BLR;Belgium BEL;Belize BLZ;Benin BEN;Bhutan BTN;Bolivia BOL;Bosnia
BIH;Botswana BWA;Brazil BRA;Brunei BRN;Bulgaria BGR;Burkina Faso BFA;Burundi BDI;Cambodia KHM;Cameroon CMR;Canada CAN;Cape Verde
CPV;Central African Republic CAF;Chad TCD;Chile CHL;China CHN;Colombia COL;Comoros COM;Congo COD;Costa Rica CRI;Croatia HRV;Cuba
CUB;Cyprus CYP;Czech Republic CZE;Denmark DNK;Djibouti DJI;Dominican Republic DOM;East Timor TLS;Ecuador ECU;Egypt EGY;El Salvador
SLV;Equatorial Guinea GNQ;Eritrea ERI;Estonia EST;Eswatini SWZ;Ethiopia ETH;Fiji FJI;Finland FIN;France FRA;Gabon GAB;Gambia
GMB;Georgia GEO;Germany DEU;Ghana GHA;Greece GRC;Greenland GRL;Grenada GRD;Guatemala GTM;Guinea GIN;Guinea-Bissau GNB;Guyana GUY;Haiti HTI;Honduras
HND;Hungary HUN;Iceland ISL;India IND;Indonesia IDN;Iran IRN;Iraq IRQ;Ireland IRL;Israel ISR;Italy ITA;Ivory Coast CIV;Jamaica
JAM;Japan JPN;Jordan JOR;Kazakhstan KAZ;Kenya KEN;Kosovo XKX;Kuwait KWT;Kyrgyzstan KGZ;Laos LAO;Latvia LVA;Lebanon LBN;Lesotho
LSO;Liberia LBR;Libya LBY;Liechtenstein LIE;Lithuania LTU;Luxembourg LUX;Madagascar MDG;Malawi MWI;Malaysia MYS;Maldives MDV;Mali
MLI;Malta MLT;Mauritania MRT;Mauritius MUS;Mexico MEX;Moldova MDA;Monaco MCO;Mongolia MNG;Montenegro MNE;Morocco MAR;Mozambique
MOZ;Myanmar MMR;Namibia NAM;Nepal NPL;Netherlands NLD;New Zealand NZL;Nicaragua NIC;Niger NER;Nigeria NGA;North Korea PRK;North
Macedonia MKD;Northern Ireland GBR;Norway NOR;Oman OMN;Pakistan PAK;Palestine PSE;Panama PAN;Papua New Guinea PNG;Paraguay PRY;Peru
PER;Philippines PHL;Poland POL;Portugal PRT;Puerto Rico PRI;Qatar QAT;Romania ROU;Russia RUS;Rwanda RWA;Samoa WSM;Saudi Arabia
SAU;Scotland GBR;Senegal SEN;Serbia SRB;Seychelles SYC;Sierra Leone SLE;Singapore SGP;Slovakia SVK;Slovenia SVN;Solomon Islands
SLB;Somalia SOM;South Africa ZAF;South Korea KOR;South Sudan SSD;Soviet Union SUN;Spain ESP;Sri Lanka LKA;Sudan SDN;Suriname
SUR;Sweden SWE;Switzerland CHE;Syria SYR;Taiwan TWN;Tajikistan TJK;Tanzania TZA;Thailand THA;Togo TGO;Tonga TON;Trinidad and Tobago
TTO;Tunisia TUN;Turkey TUR;Turkmenistan TKM;Uganda UGA;Ukraine UKR;United Arab Emirates ARE;United Kingdom GBR;England GBR;United
States USA;Uruguay URY;Uzbekistan UZB;Vanuatu VUT;Vatican VAT;Venezuela VEN;Vietnam VNM;Wales GBR;Yemen YEM;Yugoslavia YUG;Zambia
ZMB;Zimbabwe ZWE
`;

/** The code that event data gives to a country of {@link COUNTRIES}. */
export const COUNTRY_CODES: Lexicon<readonly [name: string, code: string]> = {
  id: "country-codes",
  layer: "actors",
  source: "ISO 3166-1 alpha-3 and, for states that are no more, ISO 3166-3; XKX for Kosovo, as is the custom",
  licence: "MIT",
  note: "Names are those of the list of countries. The parts of the United Kingdom have its code.",
  entries: CODES.replaceAll("\n", " ")
    .trim()
    .split(";")
    .map((entry) => [entry.slice(0, -4), entry.slice(-3)] as const),
  hits: [{ text: "The envoys of Peru met in Quito.", span: "Peru" }],
  misses: [{ text: "The code was kept secret.", span: "code" }],
};
