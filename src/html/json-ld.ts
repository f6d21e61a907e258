import { cleaned } from "./cleaned.ts";
import type { PageDocument } from "./dom.ts";

/** What a JSON-LD description of an article says (schema.org/NewsArticle). */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly url: string | null;
}

const NOTHING: LinkedArticle = {
  headline: null,
  author: null,
  published: null,
  publisher: null,
  language: null,
  url: null,
};

/** schema.org's Article and the types below it that news sites use. */
const ARTICLE_TYPES = new Set([
  "Article",
  "NewsArticle",
  "ReportageNewsArticle",
  "AnalysisNewsArticle",
  "OpinionNewsArticle",
  "BackgroundNewsArticle",
  "ReviewNewsArticle",
  "AskPublicNewsArticle",
  "BlogPosting",
  "LiveBlogPosting",
  "Report",
  "SocialMediaPosting",
]);
/** Longer scripts are not descriptions of one article; a page can have many. */
const LONGEST = 1_000_000;
const DEEPEST = 4;

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);
const own = (node: Node, key: string): unknown => (Object.hasOwn(node, key) ? node[key] : undefined);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const textOf = (value: unknown): string | null => (typeof value === "string" ? cleaned(value) : null);

/** The value itself, or what it lists or holds in @graph and mainEntity, to a fixed depth. */
function nodesIn(value: unknown, depth = 0): Node[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => nodesIn(item, depth + 1));
  if (!isNode(value)) return [];
  return [value, ...nodesIn(own(value, "@graph"), depth + 1), ...nodesIn(own(value, "mainEntity"), depth + 1)];
}

function isArticle(node: Node): boolean {
  return listOf(own(node, "@type")).some(
    (type) => typeof type === "string" && ARTICLE_TYPES.has(type.replace(/^.*[/:#]/, "")),
  );
}

/** Names of people or organisations given as strings or as nodes, which may point to a node elsewhere by @id. */
function namesOf(value: unknown, byId: ReadonlyMap<string, Node>): string | null {
  const names = listOf(value).map((item) => {
    if (!isNode(item)) return textOf(item);
    const id = own(item, "@id");
    const referred = typeof id === "string" ? byId.get(id) : undefined;
    return textOf(own(item, "name")) ?? (referred === undefined ? null : textOf(own(referred, "name")));
  });
  const known = names.filter((name) => name !== null && !/^https?:/i.test(name));
  if (known.length === 0) return null;
  return known.length === 1 ? known[0]! : `${known.slice(0, -1).join(", ")} and ${known[known.length - 1]}`;
}

function parsed(script: string): unknown {
  if (script.length > LONGEST) return null;
  const json = script
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/, "");
  try {
    return JSON.parse(json);
  } catch {
    return null; // Broken JSON-LD is common; the page's other metadata stands.
  }
}

/** Reads the first article that a page's JSON-LD scripts describe. */
export function readJsonLd(document: PageDocument): LinkedArticle {
  const scripts = Array.from(document.querySelectorAll('script[type="application/ld+json"]'));
  const nodes = scripts.flatMap((script) => nodesIn(parsed(script.textContent ?? "")));
  const article = nodes.find(isArticle);
  if (article === undefined) return NOTHING;
  const byId = new Map<string, Node>();
  for (const node of nodes) {
    const id = own(node, "@id");
    if (typeof id === "string") byId.set(id, node);
  }
  const page = own(article, "mainEntityOfPage");
  return {
    headline: textOf(own(article, "headline")) ?? textOf(own(article, "name")),
    author: namesOf(own(article, "author"), byId) ?? namesOf(own(article, "creator"), byId),
    published: textOf(own(article, "datePublished")) ?? textOf(own(article, "dateCreated")),
    publisher: namesOf(own(article, "publisher"), byId),
    language: textOf(own(article, "inLanguage")),
    url: textOf(own(article, "url")) ?? textOf(isNode(page) ? own(page, "@id") : page),
  };
}
