import { hc, type InferRequestType, type InferResponseType } from "hono/client";
import { expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { CorpusSummary } from "../../src/aggregates/index.ts";
import {
  type Chart,
  frameProfileChart,
  labelOverTimeChart,
  type NetworkRow,
  quotationNetworkChart,
  type StanceRow,
  stanceMatrixChart,
  type Theme,
  timelineChart,
  toPng,
} from "../../src/charts/index.ts";
import type { LineError } from "../../src/corpus/index.ts";
import {
  type Analysis,
  type Analyzer,
  type ArticleInput,
  analyze,
  createAnalyzer,
  type Dispute,
  disputes,
  type ErrorCode,
  HustingsError,
  type OffsetUnit,
} from "../../src/index.ts";
import { type Network, type Statement, statements, toGraphml } from "../../src/networks/index.ts";
import { type Displayable, type Displayed, display } from "../../src/notebook/index.ts";
import { toCorpusHtml, toHtml, toText } from "../../src/report/index.ts";
import type { AnalysisSchema, DisputeSchema } from "../../src/schema/index.ts";
import { type Answer, type App, createApp, type Job, perform } from "../../src/service/index.ts";

it("analyze takes a string or an article and gives an analysis", () => {
  expectTypeOf(analyze).parameter(0).toEqualTypeOf<string | ArticleInput>();
  expectTypeOf(analyze).returns.toEqualTypeOf<Analysis>();
  expectTypeOf(createAnalyzer).returns.toEqualTypeOf<Analyzer>();
});

it("the analysis is what its schema says", () => {
  expectTypeOf<Analysis>().toEqualTypeOf<z.infer<typeof AnalysisSchema>>();
});

it("choices are unions of their words", () => {
  expectTypeOf<Analysis["labels"][number]["claims"][number]["position"]>().toEqualTypeOf<
    "applies" | "rejects" | "questions" | "distances"
  >();
  expectTypeOf<Analysis["quotations"][number]["kind"]>().toEqualTypeOf<"direct" | "indirect" | "mixed">();
  expectTypeOf<Analysis["events"][number]["realis"]>().toEqualTypeOf<"actual" | "scheduled" | "possible" | "denied">();
  expectTypeOf<OffsetUnit>().toEqualTypeOf<"utf16" | "codepoint" | "utf8">();
});

it("what is missing is null", () => {
  expectTypeOf<Analysis["article"]["published"]>().toEqualTypeOf<string | null>();
  expectTypeOf<Analysis["quotations"][number]["speaker"]>().toEqualTypeOf<string | null>();
});

it("errors have a code", () => {
  expectTypeOf(new HustingsError("INVALID_INPUT", "").code).toEqualTypeOf<ErrorCode>();
  expectTypeOf<LineError["error"]["code"]>().toEqualTypeOf<ErrorCode>();
});

it("disputes and statements take any iterable of analyses", () => {
  expectTypeOf(disputes).parameter(0).toEqualTypeOf<Iterable<Analysis>>();
  expectTypeOf(disputes).returns.toEqualTypeOf<Dispute[]>();
  expectTypeOf(statements).parameter(0).toEqualTypeOf<Iterable<Analysis>>();
  expectTypeOf<Statement["position"]>().toEqualTypeOf<
    "applies" | "rejects" | "questions" | "distances" | "favourable" | "unfavourable"
  >();
  expectTypeOf(toGraphml).parameter(0).toEqualTypeOf<Network>();
});

it("a report is a text", () => {
  expectTypeOf(toText).returns.toEqualTypeOf<string>();
  expectTypeOf(toHtml).parameter(0).toEqualTypeOf<Analysis>();
  expectTypeOf(toHtml).returns.toEqualTypeOf<string>();
  expectTypeOf(toCorpusHtml).parameter(0).toEqualTypeOf<CorpusSummary>();
});

it("charts take an analysis or a summary, and give pictures with their rows", () => {
  expectTypeOf(timelineChart).parameter(0).toEqualTypeOf<Analysis>();
  expectTypeOf(stanceMatrixChart).parameter(0).toEqualTypeOf<Analysis | CorpusSummary>();
  expectTypeOf(frameProfileChart).parameter(0).toEqualTypeOf<Analysis | CorpusSummary>();
  expectTypeOf(labelOverTimeChart).parameter(0).toEqualTypeOf<CorpusSummary | readonly Dispute[]>();
  expectTypeOf(quotationNetworkChart).parameter(0).toEqualTypeOf<Analysis | CorpusSummary | Network>();
  expectTypeOf(stanceMatrixChart).returns.toEqualTypeOf<Chart<StanceRow>>();
  expectTypeOf<Chart<NetworkRow>["rows"]>().toEqualTypeOf<readonly NetworkRow[]>();
  expectTypeOf<Chart["svg"]>().returns.toEqualTypeOf<string>();
  expectTypeOf<Theme>().toEqualTypeOf<"light" | "dark" | "inherit">();
  expectTypeOf(toPng).returns.toEqualTypeOf<Promise<Uint8Array>>();
});

it("the schema of a dispute describes what disputes gives", () => {
  expectTypeOf<keyof z.infer<typeof DisputeSchema>>().toEqualTypeOf<keyof Dispute>();
  expectTypeOf<z.infer<typeof DisputeSchema>["claims"]>().toExtend<Dispute["claims"]>();
  expectTypeOf<z.infer<typeof DisputeSchema>["bySpeaker"]>().toExtend<Dispute["bySpeaker"]>();
});

it("the service is a function from a request to a response", () => {
  expectTypeOf(createApp).returns.toEqualTypeOf<App>();
  expectTypeOf<App["fetch"]>().returns.toEqualTypeOf<Response | Promise<Response>>();
  expectTypeOf(perform).parameter(0).toEqualTypeOf<Job>();
  expectTypeOf(perform).returns.resolves.toEqualTypeOf<Answer>();
});

it("the typed client of the service knows its routes, and what goes in and comes out", () => {
  const client = hc<App>("http://localhost");
  type Post = typeof client.v1.analyze.$post;
  expectTypeOf<InferRequestType<Post>["json"]>().toEqualTypeOf<ArticleInput>();
  expectTypeOf<InferRequestType<Post>["query"]["offsets"]>().toEqualTypeOf<OffsetUnit | undefined>();
  expectTypeOf<InferResponseType<Post, 200>>().toEqualTypeOf<Analysis>();
  expectTypeOf<InferResponseType<Post, 422>["code"]>().toEqualTypeOf<ErrorCode>();
});

it("whatever is displayed has a bundle of MIME types", () => {
  expectTypeOf(display).parameter(0).toEqualTypeOf<Displayable>();
  expectTypeOf(display).returns.toEqualTypeOf<Displayed>();
  expectTypeOf<Displayed["bundle"]>().toEqualTypeOf<Readonly<Record<string, string>>>();
});
