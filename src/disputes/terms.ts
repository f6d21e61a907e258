import { compareText, inTime } from "./chronology.ts";
import type { TermClaim } from "./claim.ts";
import type { Equation, ReadLabel } from "./read-claims.ts";
import { shortForms, termKey } from "./term-key.ts";

/** A way of writing a term, and how many claims are made with it: none for other words that a text only equates with it. */
export interface TermForm {
  readonly form: string;
  readonly count: number;
}

/** A term over all articles, with everything claimed about it. */
export interface Term {
  readonly term: string;
  readonly forms: readonly TermForm[];
  readonly equations: readonly Equation[];
  readonly claims: readonly TermClaim[];
}

/** Sets of keys that grow together. */
class Union {
  readonly #parents = new Map<string, string>();

  find(key: string): string {
    let root = key;
    for (let up = this.#parents.get(root); up !== undefined; up = this.#parents.get(root)) root = up;
    for (let at = key; at !== root; ) {
      const up = this.#parents.get(at)!;
      this.#parents.set(at, root);
      at = up;
    }
    return root;
  }

  join(a: string, b: string): void {
    const [from, to] = [this.find(a), this.find(b)];
    if (from !== to) this.#parents.set(from, to);
  }
}

/** A label with the keys of its forms. */
interface Keyed {
  readonly label: ReadLabel;
  /** Keys of the forms that are no part of another form: what the term is called wherever it is alone. */
  readonly own: readonly string[];
  /** Keys of the forms that stand for a longer one beside them: "horse" where the article has "Trojan horse". */
  readonly short: ReadonlySet<string>;
}

/**
 * Puts the labels of many articles together by term. Spellings and inflections of one term are one, and so are the words that an
 * article uses for one label or equates. A short form that stands for a longer one ("horse" for "Trojan horse") is a term of its own only where
 * some article has it alone.
 */
export function collectTerms(labels: readonly ReadLabel[]): Term[] {
  const keyOf = cached(termKey);
  const keyed = labels.map((label) => keysOf(label, keyOf));
  const alone = new Set(keyed.flatMap(({ own }) => own));
  const union = new Union();
  for (const { label, own, short } of keyed) {
    for (const key of [...own, ...[...short].filter((key) => alone.has(key))]) union.join(key, own[0]!);
    for (const { forms } of label.equations) {
      for (const form of forms) {
        const key = keyOf(form);
        if (!short.has(key) || alone.has(key)) union.join(key, own[0]!);
      }
    }
  }
  const groups = new Map<string, Keyed[]>();
  const groupsOfKey = new Map<string, Set<string>>();
  for (const each of keyed) {
    const group = union.find(each.own[0]!);
    append(groups, group, each);
    for (const key of [...each.own, ...each.short]) {
      const has = groupsOfKey.get(key);
      if (has) has.add(group);
      else groupsOfKey.set(key, new Set([group]));
    }
  }
  const isNameOfOne = (form: string): boolean => groupsOfKey.get(keyOf(form))?.size === 1;
  return [...groups.values()].map((group) => termOf(group, isNameOfOne));
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function cached(keyOf: (form: string) => string): (form: string) => string {
  const keys = new Map<string, string>();
  return (form) => {
    let key = keys.get(form);
    if (key === undefined) {
      key = keyOf(form);
      keys.set(form, key);
    }
    return key;
  };
}

function keysOf(label: ReadLabel, keyOf: (form: string) => string): Keyed {
  const forms = [...new Set(label.claims.map(({ span }) => span.text))];
  const shorter = shortForms(forms);
  const own = new Set(forms.filter((form) => !shorter.has(form)).map(keyOf));
  const short = new Set([...shorter].map(keyOf).filter((key) => !own.has(key)));
  return { label, own: own.size > 0 ? [...own] : [keyOf(label.term)], short };
}

/**
 * A term is called what its articles call it, those with more claims first; a short form that stands for other terms elsewhere is
 * no name for this one.
 */
function termOf(group: readonly Keyed[], isNameOfOne: (form: string) => boolean): Term {
  const claims = inTime(group.flatMap(({ label }) => label.claims));
  const equations = unrepeated(inTime(group.flatMap(({ label }) => label.equations)));
  const names = new Counter();
  const forms = new Counter();
  for (const { label } of group) if (isNameOfOne(label.term)) names.add(label.term, label.claims.length);
  for (const { span } of claims) forms.add(span.text, 1);
  for (const equation of equations) for (const form of equation.forms) forms.add(form, 0);
  const all = forms.ranked();
  const name = names.ranked()[0] ?? all.find(({ form }) => isNameOfOne(form)) ?? all[0]!;
  const spelled = all.find(({ form }) => form.toLowerCase() === name.form.toLowerCase()) ?? name;
  return { term: spelled.form, forms: all, equations, claims };
}

/** An equation is found from both its ends where both are claimed. */
function unrepeated(equations: readonly Equation[]): Equation[] {
  return equations.filter(({ article, span }, i) => {
    const before = equations[i - 1];
    return !(before?.article === article && before.span.start === span.start && before.span.end === span.end);
  });
}

/** Counts spellings; those that differ in capitals only are one, written as most often, else with fewer capitals. */
class Counter {
  readonly #spellings = new Map<string, Map<string, number>>();

  add(form: string, count: number): void {
    const lower = form.toLowerCase();
    const spellings = this.#spellings.get(lower) ?? new Map<string, number>();
    this.#spellings.set(lower, spellings);
    spellings.set(form, (spellings.get(form) ?? 0) + count);
  }

  /** Most frequent first; of equals the shorter, then the earlier in the alphabet. */
  ranked(): TermForm[] {
    const forms = [...this.#spellings.values()].map((spellings) => {
      const ranked = [...spellings].sort(([a, m], [b, n]) => n - m || -compareText(a, b));
      return { form: ranked[0]![0], count: ranked.reduce((sum, [, n]) => sum + n, 0) };
    });
    return forms.sort((a, b) => b.count - a.count || a.form.length - b.form.length || compareText(a.form, b.form));
  }
}
