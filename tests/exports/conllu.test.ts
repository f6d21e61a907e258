import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toConllu } from "../../src/exports/index.ts";
import { type Analysis, convertOffsets, HustingsError } from "../../src/index.ts";
import { RELATIONS, TAGS } from "../../src/language/token.ts";
import type { Range } from "../../src/schema/index.ts";
import { analysed } from "../analysed.ts";
import { anyText, FIXTURES, HOSTILE, newsLike } from "../laws/texts.ts";
import { type Line, marksOf, type ReadSentence, rangeOf, readConllu } from "./read-conllu.ts";

const UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split(" ");
function written(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that a column cannot hold.
  const kept = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\p{Cs}]/gu, "\ufffd");
  return kept === kept.trim() ? kept : kept.replace(/\s/g, "\ufffd");
}
const commentOf = ({ comments }: ReadSentence, key: string): string | undefined =>
  comments.find(([name]) => name === key)?.[1];

/** The lines that stand for something written: multiword tokens, and words outside them. */
function tokensOf({ words, multiword }: ReadSentence): Line[] {
  const tokens: Line[] = [];
  for (let number = 1; number <= words.length; number++) {
    const token = multiword.get(number);
    tokens.push(token ?? words[number - 1]!);
    if (token) number = token.last;
  }
  return tokens;
}

const unescaped = (spaces: string): string =>
  spaces.replace(/\\(s|t|n|r|u[0-9A-F]{4})/g, (_all, code: string) =>
    code.startsWith("u")
      ? String.fromCharCode(Number.parseInt(code.slice(1), 16))
      : { s: " ", t: "\t", n: "\n", r: "\r" }[code]!,
  );

function spacesAfter({ misc }: Line): string {
  if (misc.SpaceAfter === "No") return "";
  return misc.SpacesAfter === undefined ? " " : unescaped(misc.SpacesAfter);
}

function expectSound(analysis: Analysis, sentences: readonly ReadSentence[]): void {
  const characters = Array.from(analysis.article.text);
  const { sentences: ranges } = convertOffsets(analysis, { to: "codepoint" });
  expect(sentences.map((sentence) => commentOf(sentence, "text_range"))).toEqual(
    ranges.map(({ start, end }) => `${start}:${end}`),
  );
  for (const sentence of sentences) {
    const { words } = sentence;
    const tokens = tokensOf(sentence);
    for (const line of [...words, ...tokens]) {
      const [start, end] = rangeOf(line);
      expect(line.form).toBe(written(characters.slice(start, end).join("")));
    }
    const text = tokens.map((token) => token.form + (token.misc.SpaceAfter === "No" ? "" : " ")).join("");
    expect(commentOf(sentence, "text")).toBe(text.trimEnd());
    expect(words.filter(({ head }) => head === 0).map(({ relation }) => relation)).toEqual(["root"]);
    words.forEach(({ head, upos, xpos, relation }, i) => {
      expect(head).toBeLessThanOrEqual(words.length);
      let [at, steps] = [i + 1, 0];
      while (at !== 0 && steps++ <= words.length) at = words[at - 1]!.head;
      expect(at).toBe(0);
      expect([UPOS.includes(upos), TAGS.includes(xpos as "NN"), RELATIONS.includes(relation as "dep")]).toEqual([
        true,
        true,
        true,
      ]);
    });
  }
}

describe("CoNLL-U of every fixture", () => {
  // A flag in front sets code points and UTF-16 code units apart.
  const documents = FIXTURES.map(([name, text]) => {
    const analysis = analysed(`🇫🇷\n\n${text}`);
    return {
      name,
      analysis,
      told: convertOffsets(analysis, { to: "codepoint" }),
      sentences: readConllu(toConllu(analysis)),
    };
  });
  const each = documents.map((document) => [document.name, document] as const);

  it.each(each)("%s: sentences, words and trees", (_name, { analysis, sentences }) => {
    expectSound(analysis, sentences);
  });

  it.each(each)("%s: the text is put together again from forms and blanks", (_name, { analysis, sentences }) => {
    const characters = Array.from(analysis.article.text);
    const tokens = sentences.flatMap(tokensOf);
    tokens.forEach((token, i) => {
      const [, end] = rangeOf(token);
      const [next] = tokens[i + 1] === undefined ? [characters.length] : rangeOf(tokens[i + 1]!);
      const between = characters.slice(end, next).join("");
      // Where page furniture stands between two tokens the blanks before it are told.
      const blanks = between.trim() === "" ? between : between.slice(0, between.length - between.trimStart().length);
      if (i + 1 < tokens.length || blanks !== "") expect(spacesAfter(token)).toBe(blanks);
    });
  });

  it.each(each)("%s: the layers in MISC are those of the analysis", (_name, { told, sentences }) => {
    const tokens = sentences.flatMap(({ words }) => words.map(rangeOf));
    const actor = (id: string | null) => (id === null ? "" : id === "narrator" ? id : `1.${id}`);
    /** Spans that begin or end inside a token take the whole token. */
    const widened = ({ start, end }: Range): [number, number] => {
      const inside = tokens.filter(([from, to]) => from < end && to > start);
      return [inside[0]![0], inside[inside.length - 1]![1]];
    };
    const read = (attribute: string) =>
      marksOf(sentences, attribute)
        .map(({ id, part, of, start, end, fields }) => [id, part, of, start, end, ...fields].join(" "))
        .sort();
    const expected = (
      marks: readonly { id: string; spans: readonly Range[]; fields?: readonly (string | number | null)[] }[],
    ) =>
      marks
        .flatMap(({ id, spans, fields = [] }) =>
          spans.map((span, i) =>
            [id, i + 1, spans.length, ...widened(span), ...fields.map((field) => field ?? "")].join(" ").trimEnd(),
          ),
        )
        .sort();
    const { actors, quotations, dates, events, labels, stances, framing } = told;
    const type = { person: "person", organization: "organization", place: "place", group: "person", unnamed: "person" };
    const entities = marksOf(sentences, "Entity").map(({ id, start, end, fields: [etype, , other] }) => [
      id,
      start,
      end,
      etype,
      other,
    ]);
    // CorefUD has one entity for the same words: the first of the analysis.
    const taken = new Set<string>();
    const mentions = actors
      .flatMap(({ id, kind, mentions: all }) =>
        all.map((mention) => [actor(id), ...widened(mention), type[kind], `kind:${kind},form:${mention.form}`]),
      )
      .filter(([, start, end]) => !taken.has(`${start} ${end}`) && taken.add(`${start} ${end}`));
    expect(entities.map(String).sort()).toEqual(mentions.map(String).sort());
    expect(read("Quotation")).toEqual(
      expected(
        quotations.map((q) => ({ id: q.id, spans: q.content, fields: [q.kind, actor(q.speaker), q.confidence] })),
      ),
    );
    expect(read("Cue")).toEqual(expected(quotations.map(({ id, cue }) => ({ id, spans: cue }))));
    expect(read("Source")).toEqual(expected(quotations.map(({ id, source }) => ({ id, spans: source }))));
    expect(read("Date")).toEqual(
      expected(dates.map((date) => ({ id: date.id, spans: [date], fields: [date.type, date.value, date.mod] }))),
    );
    expect(read("Event")).toEqual(
      expected(events.map((e) => ({ id: e.id, spans: [e.trigger], fields: [e.class, e.type, e.realis, e.date] }))),
    );
    expect(read("Participant")).toEqual(
      expected(
        events.flatMap(({ id, participants }) =>
          participants.map((p) => ({ id, spans: [p.span], fields: [p.role, actor(p.actor)] })),
        ),
      ),
    );
    expect(read("LabelClaim")).toEqual(
      expected(
        labels.flatMap(({ id, term, claims }) =>
          claims.map(({ span, position, holder, bearer }, i) => ({
            id: `${id}.${i + 1}`,
            spans: [span],
            fields: [term, position, actor(holder), actor(bearer.actor) || bearer.span?.text || ""],
          })),
        ),
      ),
    );
    expect(read("Stance")).toEqual(
      expected(
        stances.map(({ evidence, position, holder, target }, i) => ({
          id: `s${i + 1}`,
          spans: evidence,
          fields: [position, actor(holder), target.kind === "actor" ? actor(target.id) : target.id],
        })),
      ),
    );
    expect(read("FramingCue")).toEqual(
      expected(
        framing.cues.map((cue, i) => ({ id: `c${i + 1}`, spans: [cue], fields: [cue.kind, actor(cue.holder)] })),
      ),
    );
    const evidence = framing.frames.flatMap(({ frame, evidence: spans }) => spans.map((span) => ({ frame, span })));
    expect(read("Frame")).toEqual(
      expected(evidence.map(({ frame, span }, i) => ({ id: `f${i + 1}`, spans: [span], fields: [frame] }))),
    );
  });

  it("names its heads: the head of a mention lies in it", () => {
    const [, document] = each[0]!;
    for (const { id, fields, start, end } of marksOf(document.sentences, "Entity")) {
      const inside = document.sentences.flatMap(({ words }) =>
        words.filter((word) => rangeOf(word)[0] >= start && rangeOf(word)[1] <= end),
      );
      expect(Number(fields[1]), id).toBeLessThanOrEqual(inside.length);
    }
  });
});

describe("CoNLL-U", () => {
  const tagged = (text: string) =>
    readConllu(toConllu(analysed(text)))
      .flatMap(({ words }) => words.map(({ form, upos }) => `${form}/${upos}`))
      .join(" ");

  it("tells universal tags by the relation where the Penn tag does not decide", () => {
    expect(tagged("She said that this is not the plan that Peru wants to sell to Chile.")).toBe(
      "She/PRON said/VERB that/SCONJ this/PRON is/AUX not/PART the/DET plan/NOUN that/PRON Peru/PROPN wants/VERB to/PART sell/VERB to/ADP Chile/PROPN ./PUNCT",
    );
    expect(tagged("Everyone has a vote, and the Supreme Court has decided.")).toBe(
      "Everyone/PRON has/VERB a/DET vote/NOUN ,/PUNCT and/CCONJ the/DET Supreme/ADJ Court/PROPN has/AUX decided/VERB ./PUNCT",
    );
  });

  it.each([
    ["They don’t agree.", ["don’t"]],
    ["Peru's minister cannot say it's over.", ["Peru's", "cannot", "it's"]],
    ["The workers’ leader said “no”.", ["workers’"]],
    ["“Never”’s the word, “yes’ she said.", []],
  ])("joins clitics to their word: %s", (text, tokens) => {
    const [sentence] = readConllu(toConllu(analysed(text)));
    expect([...sentence!.multiword.values()].map(({ form }) => form)).toEqual(tokens);
  });

  it("counts code points: a mark at index 5 in JavaScript is at 3 after a flag", () => {
    expect(toConllu(analysed("🇫🇷 “We won,” Ana Lima said."))).toMatch(
      /\t“\t.*\tQuotation=\(q1-direct-1\.a1-[\d.]+\|SpaceAfter=No\|TokenRange=3:4\n/,
    );
  });

  it("gives the actors of each document of a file ids of their own", () => {
    const file = toConllu([analysed("Ana Lima left."), analysed("Bob Cruz left.")]);
    expect([...file.matchAll(/^# actor::(\S+) = (.*)$/gm)].map(([, id, name]) => `${id} ${name}`)).toEqual([
      "1.a1 Ana Lima",
      "2.a1 Bob Cruz",
    ]);
    expect(file.match(/^# newdoc id = /gm)).toHaveLength(2);
  });

  it("marks where blocks begin, and their kind", () => {
    const sentences = readConllu(
      toConllu(analysed("Mayor resigns\n\nAna Lima resigned. She is gone.\n\nNobody knows why.")),
    );
    expect(
      sentences.map((sentence) => [commentOf(sentence, "newpar") !== undefined, commentOf(sentence, "block")]),
    ).toEqual([
      [true, "headline"],
      [true, "paragraph"],
      [false, undefined],
      [true, "paragraph"],
    ]);
  });

  it("keeps the capitals of names in base forms", () => {
    const [sentence] = readConllu(toConllu(analysed("The Americans visited Peru.")));
    expect(sentence!.words.map(({ lemma }) => lemma)).toEqual(["the", "American", "visit", "Peru", "."]);
  });

  it("names sentences so that no blank or slash stands in them", () => {
    const analysis = analysed("It rained.");
    const file = toConllu({ ...analysis, article: { ...analysis.article, id: "Wire desk/7" } });
    expect(file).toContain("# sent_id = %57ire%20desk%2f7-1\n");
    expect(file).toContain("# meta::id = Wire desk/7\n");
  });

  it("is empty for an article without sentences, and the same whatever the unit of the offsets", () => {
    expect(toConllu(analysed(""))).toBe("");
    const analysis = analysed("🎉 “We won,” Ana Lima said on Tuesday.");
    for (const to of ["utf8", "codepoint"] as const)
      expect(toConllu(convertOffsets(analysis, { to }))).toBe(toConllu(analysis));
  });

  it("refuses an analysis whose sentences it does not find again, and what is no analysis", () => {
    const analysis = analysed("It rained. She left.");
    expect(() => toConllu({ ...analysis, sentences: [{ start: 0, end: 20 }] })).toThrow(
      /other sentences .* version 0\./,
    );
    expect(() => toConllu({} as Analysis)).toThrow(HustingsError);
  });

  it.each(Object.entries(HOSTILE))("is read back from %s", (_name, make) => {
    const analysis = analysed(make(1500));
    expectSound(analysis, readConllu(toConllu(analysis)));
  });

  it.each(["\u1680", "\u2003", "\u202f", "\u3000"])("is read back where the space %j is a word of its own", (space) => {
    const analysis = analysed(`Ana Lima said “no” ${space} twice.`);
    expectSound(analysis, readConllu(toConllu(analysis)));
  });

  it("is read back from any text", () => {
    const parts = fc.constantFrom(
      "\t",
      "\n",
      "\u0085",
      "\u2028",
      "|",
      "=",
      "#",
      "(",
      ")",
      "-",
      "_",
      "“",
      "”",
      "Ana Lima said",
      "don’t",
      "🎉",
      "\ud800",
      "\0",
      "قال",
      "\u00a0",
      "\ufeff",
      "\u2003",
    );
    const odd = fc.array(parts, { maxLength: 40 }).map((list) => list.join(""));
    fc.assert(
      fc.property(fc.oneof(anyText, newsLike, odd), (text) => {
        const analysis = analysed(text);
        const sentences = readConllu(toConllu(analysis));
        expectSound(analysis, sentences);
        for (const layer of ["Entity", "Quotation", "Event", "Participant", "Stance", "Frame"])
          marksOf(sentences, layer);
      }),
      { numRuns: 150 },
    );
  });
});
