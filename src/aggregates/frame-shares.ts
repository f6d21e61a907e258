import { compareText } from "../disputes/chronology.ts";
import type { FrameId } from "../schema/index.ts";
import { SCALE } from "./article-record.ts";
import type { Corpus, CorpusArticle } from "./corpus.ts";
import { grouped } from "./grouped-articles.ts";
import { Groups } from "./groups.ts";

/** One frame in some articles. */
export interface FrameShare {
  readonly frame: FrameId;
  /** Number of articles with a word of it. */
  readonly articles: number;
  /** Number of articles of which it is the largest frame. */
  readonly main: number;
  /** Mean of its shares of the articles' frame evidence, 0 to 1: every article with a frame weighs the same. */
  readonly share: number;
}

/** The frames in which some articles are told. */
export interface FrameShares {
  /** Number of articles with a frame. */
  readonly articles: number;
  /** Largest share first. */
  readonly frames: readonly FrameShare[];
}

/** Frames of all articles, of those of each outlet and of each period, and of both. */
export interface FramesOfCorpus {
  readonly all: FrameShares;
  readonly byOutlet: readonly (FrameShares & { readonly outlet: string | null })[];
  readonly byPeriod: readonly (FrameShares & { readonly period: string | null })[];
  readonly byOutletAndPeriod: readonly (FrameShares & {
    readonly outlet: string | null;
    readonly period: string | null;
  })[];
}

/** The frame shares of a corpus; outlets stand by name, periods by time. */
export function framesOfCorpus({ articles }: Corpus): FramesOfCorpus {
  return {
    all: sharesOf(articles),
    byOutlet: grouped(articles, ({ outlet }) => ({ outlet, period: null })).map(({ outlet, same }) => ({
      outlet,
      ...sharesOf(same),
    })),
    byPeriod: grouped(articles, ({ period }) => ({ outlet: null, period })).map(({ period, same }) => ({
      period,
      ...sharesOf(same),
    })),
    byOutletAndPeriod: grouped(articles, ({ outlet, period }) => ({ outlet, period })).map(
      ({ outlet, period, same }) => ({ outlet, period, ...sharesOf(same) }),
    ),
  };
}

function sharesOf(articles: readonly CorpusArticle[]): FrameShares {
  const frames = new Groups<{ frame: FrameId; articles: number; main: number; sum: number }>();
  let told = 0;
  for (const { record } of articles) {
    if (record.frames.length > 0) told++;
    record.frames.forEach(([frame, score], i) => {
      const found = frames.of(frame, () => ({ frame, articles: 0, main: 0, sum: 0 }));
      found.articles++;
      found.main += Number(i === 0);
      found.sum += score;
    });
  }
  return {
    articles: told,
    frames: frames.values
      .sort((a, b) => b.sum - a.sum || compareText(a.frame, b.frame))
      .map(({ frame, articles: count, main, sum }) => ({ frame, articles: count, main, share: sum / (told * SCALE) })),
  };
}
