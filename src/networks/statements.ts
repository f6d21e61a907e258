import { inTime } from "../disputes/chronology.ts";
import type { ArticleReference, Holder, TermClaim } from "../disputes/claim.ts";
import { hostName, type OutletOf } from "../disputes/outlet.ts";
import { type ReadArticle, type ReadLabel, readArticle, readLabels } from "../disputes/read-claims.ts";
import { collectTerms } from "../disputes/terms.ts";
import { checkOptions } from "../options.ts";
import type { Analysis, Position, Span, Stance } from "../schema/index.ts";

/** A statement of discourse network analysis: somebody agrees or disagrees with a concept, at a place in an article. */
export interface Statement {
  /** Name of the person, or description of the unnamed source; "" where an organization, group or place speaks, and for the narrator. */
  readonly person: string;
  /**
   * The organization that the person's role names, the organization, group or place that speaks itself, or the outlet for the narrator;
   * "" where it is not known.
   */
  readonly organization: string;
  /** The term, the same in all articles however they write it. */
  readonly concept: string;
  readonly agreement: boolean;
  /** What `agreement` was made of. */
  readonly position: Position | "favourable" | "unfavourable";
  /** The words that were coded: the evidence; offsets into the article's text, in the unit of its analysis. */
  readonly span: Span;
  /** The article, with its date of publication. */
  readonly article: ArticleReference;
}

/** What can be chosen for {@link statements}. */
export interface StatementsOptions {
  /** In which outlet an article appeared; the host name of its address, without "www.", unless told otherwise. */
  readonly outletOf?: OutletOf;
  /** A concept is the term ("backyard"), unless told that it is the term with the one it is put on ("backyard: Norland"). */
  readonly concept?: "term" | "term-and-bearer";
  /**
   * What each position counts as. Who applies a term agrees, who rejects it disagrees. Questioning and distancing are neither and are left
   * out, unless this says what they count as: `{ distances: false }`.
   */
  readonly agreement?: Partial<Readonly<Record<Position, boolean>>>;
  /** Whether stances toward actors are statements too, with the actor as concept; false unless told otherwise. */
  readonly stances?: boolean;
}

const AGREEMENT = { applies: true, rejects: false } as const;

/**
 * The statements of one or many articles, as discourse network analysis codes them, in the order of time. The order of the analyses
 * does not matter.
 *
 * @param analyses - analyses of articles, each article once
 * @param options - see {@link StatementsOptions}
 * @throws HustingsError `INVALID_INPUT` where something else than an analysis comes, `INVALID_OPTION` for an option that does not exist or
 *   has a value outside its range
 * @example
 * statements([analyze("“This law is not a surrender,” Karl Berg said.")])
 *   .map(({ person, concept, agreement }) => [person, concept, agreement]); // → [["Karl Berg", "surrender", false]]
 */
export function statements(analyses: Iterable<Analysis>, options: StatementsOptions = {}): Statement[] {
  const collector = new StatementsCollector(options);
  for (const analysis of analyses) collector.add(analysis);
  return collector.statements();
}

/** Collects statements from analyses that come one after the other; keeps what they say, not the analyses. */
export class StatementsCollector {
  readonly #options: StatementsOptions;
  readonly #agreement: NonNullable<StatementsOptions["agreement"]>;
  readonly #labels: ReadLabel[] = [];
  readonly #stances: Statement[] = [];

  constructor(options: StatementsOptions = {}) {
    checkOptions(options, {
      outletOf: "function",
      concept: ["term", "term-and-bearer"],
      agreement: "object",
      stances: "boolean",
    });
    checkOptions(options.agreement ?? {}, {
      applies: "boolean",
      rejects: "boolean",
      questions: "boolean",
      distances: "boolean",
    });
    this.#options = options;
    this.#agreement = { ...AGREEMENT, ...options.agreement };
  }

  add(analysis: Analysis): void {
    const article = readArticle(analysis, this.#options.outletOf ?? hostName);
    for (const label of readLabels(analysis, article)) this.#labels.push(label);
    if (!this.#options.stances) return;
    for (const stance of analysis.stances) {
      const statement = stanceStatement(stance, article);
      if (statement) this.#stances.push(statement);
    }
  }

  /** The statements of all analyses so far, in the order of time. */
  statements(): Statement[] {
    const found = [...this.#stances];
    const withBearer = this.#options.concept === "term-and-bearer";
    for (const { term, claims } of collectTerms(this.#labels)) {
      for (const claim of claims) {
        const agrees = this.#agreement[claim.position];
        if (agrees !== undefined) found.push(claimStatement(term, claim, agrees, withBearer));
      }
    }
    return inTime(found);
  }
}

function claimStatement(term: string, claim: TermClaim, agreement: boolean, withBearer: boolean): Statement {
  const { article, holder, organization, position, bearer, evidence, span } = claim;
  const concept = withBearer && bearer !== null ? `${term}: ${bearer}` : term;
  return { ...codedActor(holder, organization), concept, agreement, position, span: evidence[0] ?? span, article };
}

/** Neutral stances say neither; those toward labels are label claims already; events and quotations have no name to be a concept. */
function stanceStatement({ holder, target, position, evidence }: Stance, article: ReadArticle): Statement | null {
  const actor = target.kind === "actor" ? article.actor(target.id) : null;
  const [span] = evidence;
  if (actor === null || position === "neutral" || span === undefined) return null;
  return {
    ...codedActor(article.holder(holder), article.organization(holder)),
    concept: actor.name,
    agreement: position === "favourable",
    position,
    span,
    article: article.reference,
  };
}

function codedActor({ kind, name }: Holder, organization: string | null): Pick<Statement, "person" | "organization"> {
  const isPerson = kind === "person" || kind === "unnamed";
  return isPerson ? { person: name ?? "", organization: organization ?? "" } : { person: "", organization: name ?? "" };
}
