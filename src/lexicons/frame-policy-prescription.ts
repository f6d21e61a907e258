import type { Lexicon } from "./lexicon.ts";

/** Words that tell of what should be done, and whether what is done works. */
export const POLICY_PRESCRIPTION_FRAME: Lexicon = {
  id: "frame-policy-prescription",
  layer: "framing",
  source:
    "compiled for hustings: words of news politics that fall under the dimension “Policy prescription and evaluation” of the Policy Frames Codebook (Boydstun, Card, Gross, Resnik and Smith 2014), collected by hand from the dimension's definition",
  licence: "MIT",
  note: "Base forms, lower case; a phrase is words in a row. Each token matches by its lemma or as written. The longest phrase wins.",
  entries:
    "policy|policymaker|reform|proposal|propose|draft law|regulation|regulate|regulator|deregulation|programme|program|strategy|measure|initiative|implement|implementation|guideline|pilot project|roadmap|blueprint|overhaul|white paper|recommendation|recommend|evaluate|evaluation|effectiveness|ineffective|loophole|incentive|ban on|phase out|rollout|roll out|scheme|mandate|proposed rule|phase in|pilot programme|pilot program|voucher|policy option|cost-benefit|rulemaking|best practice|action plan|feasibility|streamline|abolish|framework|standards for|new rule".split(
      "|",
    ),
  hits: [{ text: "The cabinet presented a roadmap.", span: "roadmap" }],
  misses: [{ text: "The policyholder wept.", span: "policyholder" }],
};
