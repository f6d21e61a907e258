import type { Lexicon } from "./lexicon.ts";

/** Words that tell of costs, benefits, money, trade, work and taxes. */
export const ECONOMIC_FRAME: Lexicon = {
  id: "frame-economic",
  layer: "framing",
  source:
    "compiled for hustings: words of news politics that fall under the dimension “Economic” of the Policy Frames Codebook (Boydstun, Card, Gross, Resnik and Smith 2014), collected by hand from the dimension's definition",
  licence: "MIT",
  note: "Base forms, lower case; a phrase is words in a row. Each token matches by its lemma or as written. The longest phrase wins.",
  entries:
    "economy|economic|economist|economically|trade|trader|import|export|exporter|tariff|customs duty|transit|market|budget|deficit|surplus|tax|taxation|taxpayer|levy|duty-free|inflation|price|cost|wage|salary|pension|income|revenue|subsidy|fiscal|monetary|finance|financial|funding|fund|bank|banking|central bank|interest rate|currency|peso|dollar|euro|ruble|rouble|tenge|naira|rupee|yuan|yen|shilling|debt|loan|bond|credit|lender|creditor|investment|investor|invest|industry|industrial|factory|manufacturer|manufacturing|business|company|corporate|entrepreneur|employer|employment|unemployment|unemployed|job|worker|labour market|layoff|strike fund|growth|gdp|gross domestic product|recession|austerity|bailout|oil price|fuel price|harvest|farmer|agricultural|agriculture|commodity|mine|mining|gold|profit|loss-making|bankruptcy|bankrupt|household|poverty rate|wealth|shortage|supply chain|supplier|consumer|purchase|wholesale|retail|tourism|stock exchange|shareholder|privatisation|privatization|nationalisation|protectionist|protectionism|free trade|trade deal|imbalance|billion|trillion|million dollars|deflation|stagnation|lay off|laid off|pay cut|pay rise|minimum wage|mortgage|rent control|bond market|stock|share price|dividend|merger|takeover|quota on imports|devaluation|devalue|insolvency|insolvent|small business|start-up|startup|cash|spending|expenditure|payroll|productivity".split(
      "|",
    ),
  hits: [
    { text: "The central bank raised its rate.", span: "central bank" },
    { text: "Exports fell for a third month.", span: "Exports" },
  ],
  misses: [{ text: "She paid tribute to her teacher.", span: "paid" }],
};
