import { sentimentModel } from "../../models/sentiment.ts";
import { type SentimentModel, unpackSentiment } from "./model.ts";

let shipped: SentimentModel | null = null;

/** The shipped network, unpacked on first use. */
export function shippedSentiment(): SentimentModel {
  shipped ??= unpackSentiment(sentimentModel);
  return shipped;
}
