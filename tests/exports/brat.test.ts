import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bratConfiguration, toBrat } from "../../src/exports/index.ts";
import { type Analysis, convertOffsets, HustingsError } from "../../src/index.ts";
import type { Range } from "../../src/schema/index.ts";
import { analysed } from "../analysed.ts";
import { anyText, FIXTURES, HOSTILE, newsLike } from "../laws/texts.ts";
import { type Mark, type ReadBrat, readBrat } from "./read-brat.ts";

const BREAKS = "\t\n\v\f\r\u001c\u001d\u001e\u0085\u2028\u2029";
const hasBreak = (text: string): boolean => [...text].some((character) => BREAKS.includes(character));
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, "\ufffd");
const withoutBlanks = (text: string): string =>
  wellFormed([...text].filter((character) => !BREAKS.includes(character) && character.trim() !== "").join(""));

/** A mark stands for these spans, which count code points: exactly where nothing breaks them, else by its words. */
function expectSpans(mark: Mark, spans: readonly Range[], text: string): void {
  const characters = Array.from(text);
  const { fragments } = mark;
  const inOrder = [...spans].sort((a, b) => a.start - b.start);
  const cut = inOrder.map(({ start, end }) => characters.slice(start, end).join(""));
  if (cut.some(hasBreak)) expect(withoutBlanks(mark.text)).toBe(withoutBlanks(cut.join("")));
  else expect(fragments).toEqual(inOrder.map(({ start, end }) => [start, end]));
  expect(fragments[0]![0]).toBeGreaterThanOrEqual(inOrder[0]!.start);
  expect(fragments[fragments.length - 1]![1]).toBeLessThanOrEqual(inOrder[inOrder.length - 1]!.end);
}

function expectSound({ text, ann }: { text: string; ann: string }, read: ReadBrat): void {
  const characters = Array.from(text);
  for (const { fragments, text: words } of read.marks.values()) {
    const cut = fragments.map(([start, end]) => characters.slice(start, end).join(""));
    expect(cut.join(" ")).toBe(words);
    expect(hasBreak(words)).toBe(false);
    for (let i = 1; i < fragments.length; i++) expect(fragments[i]![0]).toBeGreaterThanOrEqual(fragments[i - 1]![1]);
  }
  const ids = new Set([...read.marks.keys(), ...read.events.keys()]);
  for (const { trigger, type, roles } of read.events.values()) {
    expect(read.marks.get(trigger)?.type).toBe(type);
    for (const filler of Object.values(roles).flat()) expect(ids).toContain(filler);
  }
  for (const { from, to } of read.relations) expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
  for (const id of [...read.attributes.keys(), ...read.references.keys(), ...read.notes.keys()])
    expect(ids).toContain(id);
  expect(ann.match(/^[TEN#AR]\d+(?=\t)/gm)?.length ?? 0).toBe(new Set(ann.match(/^[TEN#AR]\d+(?=\t)/gm)).size);
}

/** The actor that a text-bound annotation stands for, by its normalization. */
const actorOf = (read: ReadBrat, mark: string | undefined): string | null =>
  read.references.get(mark ?? "")?.key.replace("hustings:", "") ?? null;

const eventsOf = (read: ReadBrat, test: (type: string) => boolean) =>
  [...read.events].filter(([, { type }]) => test(type)).map(([id, event]) => ({ id, ...event }));

describe("brat standoff of every fixture", () => {
  // A flag in front sets code points and UTF-16 code units apart.
  const documents = FIXTURES.map(([name, text]) => {
    const analysis = convertOffsets(analysed(`🇫🇷\n\n${text}`), { to: "codepoint" });
    const document = toBrat(analysis);
    return { name, analysis, document, read: readBrat(document.ann) };
  });
  const isEvent = (type: string) => type === "Event" || /^[A-Z]+$/.test(type);

  it.each(documents.map((each) => [each.name, each] as const))("%s: quotations", (_name, { analysis, read }) => {
    const { text } = analysis.article;
    const written = eventsOf(read, (type) => type === "Quotation");
    expect(written.length).toBe(analysis.quotations.length);
    analysis.quotations.forEach((quotation, i) => {
      const { id, trigger, roles } = written[i]!;
      expectSpans(read.marks.get(trigger)!, quotation.content, text);
      for (const [role, spans] of [
        ["Cue", quotation.cue],
        ["Source", quotation.source],
      ] as const) {
        expect(roles[role]?.length ?? 0).toBe(spans.length > 0 ? 1 : 0);
        if (spans.length > 0) expectSpans(read.marks.get(roles[role]![0]!)!, spans, text);
      }
      expect(actorOf(read, roles.Speaker?.[0])).toBe(quotation.speaker);
      expect(actorOf(read, roles.Addressee?.[0])).toBe(quotation.addressee);
      expect(read.attributes.get(id)).toEqual({
        Kind: quotation.kind,
        ...(quotation.speakerBasis === null ? {} : { SpeakerBasis: quotation.speakerBasis }),
      });
      const number = (other: string | null) => written[analysis.quotations.findIndex((one) => one.id === other)]?.id;
      expect(roles.Within?.[0]).toBe(number(quotation.within));
      expect(roles.Continues?.[0]).toBe(number(quotation.continues));
      expect(read.notes.get(id)).toContain(`rule: ${quotation.rule}`);
    });
  });

  it.each(documents.map((each) => [each.name, each] as const))("%s: actors and dates", (_name, { analysis, read }) => {
    const mentions = [...read.marks].filter(([id]) => read.attributes.get(id)?.Form !== undefined);
    const told = mentions.map(([id, { fragments, type }]) => [
      actorOf(read, id),
      type,
      ...fragments,
      read.attributes.get(id)!.Form,
    ]);
    expect(told).toEqual(
      analysis.actors.flatMap(({ id, kind, mentions: all }) =>
        all.map(({ start, end, form }) => [id, kind[0]!.toUpperCase() + kind.slice(1), [start, end], form]),
      ),
    );
    expect(read.equivalences.map(([first]) => actorOf(read, first))).toEqual(
      analysis.actors.filter(({ mentions: all }) => all.length > 1).map(({ id }) => id),
    );
    const dates = [...read.marks].filter(([id]) => read.references.get(id)?.key.startsWith("TIMEX3:"));
    expect(dates.map(([id, { type, fragments }]) => [type, fragments[0], read.references.get(id)!.name])).toEqual(
      analysis.dates.map(({ type, start, end, value }) => [type, [start, end], value]),
    );
  });

  it.each(documents.map((each) => [each.name, each] as const))("%s: events", (_name, { analysis, read }) => {
    const written = eventsOf(read, isEvent);
    expect(written.length).toBe(analysis.events.length);
    analysis.events.forEach((event, i) => {
      const { id, type, trigger, roles } = written[i]!;
      expect(type).toBe(event.type ?? "Event");
      expectSpans(read.marks.get(trigger)!, [event.trigger], analysis.article.text);
      expect(read.attributes.get(id)).toEqual({
        Class: event.class,
        Tense: event.tense,
        Aspect: event.aspect,
        Polarity: event.polarity,
        Realis: event.realis,
      });
      for (const role of ["agent", "patient", "recipient", "with", "topic"] as const) {
        const fillers = roles[role[0]!.toUpperCase() + role.slice(1)] ?? [];
        const expected = event.participants.filter((participant) => participant.role === role);
        expect(fillers.map((filler) => [read.marks.get(filler)!.text, actorOf(read, filler)])).toEqual(
          expected.map(({ span, actor }) => [span.text, actor]),
        );
      }
      expect(actorOf(read, roles.Place?.[0])).toBe(event.place);
      const same = analysis.events.findIndex((other) => other.id === event.sameAs);
      expect(roles.SameAs?.[0]).toBe(written[same]?.id);
    });
  });

  it.each(documents.map((each) => [each.name, each] as const))(
    "%s: labels, stances, framing",
    (_name, { analysis, read }) => {
      const { text } = analysis.article;
      const claims = analysis.labels.flatMap(({ term, disputed, claims: all }) =>
        all.map((claim) => ({ term, disputed, ...claim })),
      );
      const written = eventsOf(read, (type) => type === "LabelClaim");
      expect(written.length).toBe(claims.length);
      claims.forEach(({ term, disputed, span, holder, position, bearer, evidence }, i) => {
        const { id, trigger, roles } = written[i]!;
        expectSpans(read.marks.get(trigger)!, [span], text);
        expectSpans(read.marks.get(roles.Evidence![0]!)!, evidence, text);
        expect(actorOf(read, roles.Holder?.[0]) ?? "narrator").toBe(holder);
        const attributes = read.attributes.get(id)!;
        expect([attributes.Position, attributes.Disputed ?? false]).toEqual([position, disputed]);
        expect([attributes.NarratorHolds ?? false, attributes.NarratorBears ?? false]).toEqual([
          holder === "narrator",
          bearer.actor === "narrator",
        ]);
        if (bearer.span !== null) expect(read.marks.get(roles.Bearer![0]!)!.text).toBe(bearer.span.text);
        expect(read.notes.get(id)).toContain(`term: ${term}`);
      });
      const stances = eventsOf(read, (type) => type === "Stance");
      expect(stances.map(({ id }) => read.attributes.get(id)!.Position)).toEqual(
        analysis.stances.map(({ position }) => position),
      );
      analysis.stances.forEach(({ target, score }, i) => {
        expect(stances[i]!.roles.Target).toHaveLength(1);
        expect(read.notes.get(stances[i]!.id)).toContain(`target: ${target.kind} ${target.id}; score: ${score}`);
      });
      const marked = (types: ReadonlySet<string>) => [...read.marks.values()].filter(({ type }) => types.has(type));
      const kinds = new Set(analysis.framing.cues.map(({ kind }) => kind as string));
      expect(marked(kinds).map(({ type }) => type)).toEqual(analysis.framing.cues.map(({ kind }) => kind));
      for (const [i, mark] of marked(kinds).entries()) expectSpans(mark, [analysis.framing.cues[i]!], text);
      const evidence = analysis.framing.frames.flatMap(({ frame, evidence: all }) =>
        all.map((span) => ({ frame, span })),
      );
      const frames = [...read.marks.values()].filter(({ type }) => type.startsWith("Frame-"));
      expect(frames.map(({ type }) => type)).toEqual(evidence.map(({ frame }) => `Frame-${frame}`));
      for (const [i, mark] of frames.entries()) expectSpans(mark, [evidence[i]!.span], text);
    },
  );

  it.each(documents.map((each) => [each.name, each] as const))(
    "%s: every id leads somewhere",
    (_name, { document, read }) => {
      expectSound(document, read);
    },
  );

  it("uses only what annotation.conf declares", () => {
    const sections = Object.fromEntries(
      bratConfiguration()
        ["annotation.conf"].split(/^\[/m)
        .slice(1)
        .map((section) => {
          const [name = "", ...lines] = section.split("\n");
          return [name.replace("]", ""), lines.filter(Boolean).map((line) => line.trim().split("\t"))];
        }),
    );
    const types = new Set([...sections.entities!, ...sections.events!].map(([type]) => type));
    const attributes = new Map(sections.attributes!.map(([name, about = ""]) => [name, about]));
    const roles = new Map(
      sections.events!.map(([type, about = ""]) => [
        type,
        new Set(about.split(", ").map((role) => role.split(/[?*:]/)[0])),
      ]),
    );
    for (const { read } of documents) {
      for (const { type } of read.marks.values()) expect(types).toContain(type);
      for (const { type, roles: used } of read.events.values()) {
        for (const role of Object.keys(used)) expect(roles.get(type), type).toContain(role);
      }
      for (const [id, told] of read.attributes) {
        const type = read.events.get(id)?.type ?? read.marks.get(id)!.type;
        for (const [name, value] of Object.entries(told)) {
          const [, args = "", values] = /^Arg:(\S*?)(?:, Value:(.*))?$/.exec(attributes.get(name)!)!;
          expect(args.split("|")).toContain(type);
          if (value !== true) expect(values!.split("|")).toContain(value);
        }
      }
    }
  });
});

describe("brat standoff", () => {
  it("counts code points: a mark at index 5 in JavaScript is at 3 after a flag", () => {
    const { ann } = toBrat(analysed("🇫🇷 “We won,” Ana Lima said."));
    expect(ann).toContain("\tQuotation 3 12\t“We won,”\n");
  });

  it("writes a span over lines as fragments, and a discontinuous one too", () => {
    const { ann } = toBrat(analysed("“We won,” Ana Lima said, “and\nthey lost.”"));
    expect(ann).toContain("\tQuotation 0 9;25 29;30 41\t“We won,” “and they lost.”\n");
  });

  it("keeps its offsets for readers that make one line break of CR LF", () => {
    const { text, ann } = toBrat(analysed("It rained.\r\n\r\n“We won,” Ana Lima said.\rThe end."));
    expect(text).toBe("It rained. \n \n“We won,” Ana Lima said.\nThe end.");
    expectSound({ text, ann }, readBrat(ann));
  });

  it("is the same whatever the unit of the offsets", () => {
    const analysis = analysed("🎉 “We won,” Ana Lima said on Tuesday.");
    for (const to of ["utf8", "codepoint"] as const)
      expect(toBrat(convertOffsets(analysis, { to }))).toEqual(toBrat(analysis));
  });

  it.each(Object.entries(HOSTILE))("is read back from %s", (_name, make) => {
    const text = make(2000);
    const document = toBrat(analysed(text));
    expect(Array.from(document.text).length).toBe(Array.from(text).length);
    expectSound(document, readBrat(document.ann));
  });

  it("is read back from any text", () => {
    const breaks = fc.constantFrom(
      ...BREAKS,
      "“",
      "”",
      "Ana Lima said",
      "🎉",
      "\ud800",
      "\0",
      "قال",
      "on Tuesday",
      " ",
    );
    const broken = fc.array(breaks, { maxLength: 40 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(anyText, newsLike, broken), (text) => {
        const document = toBrat(analysed(text));
        expect(Array.from(document.text).length).toBe(Array.from(text).length);
        expectSound(document, readBrat(document.ann));
      }),
      { numRuns: 150 },
    );
  });

  it("refuses what is no analysis", () => {
    expect(() => toBrat({} as Analysis)).toThrow(HustingsError);
  });
});
