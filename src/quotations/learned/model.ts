import type { PackedWeights } from "../../learning/weights.ts";
import { attributionModel } from "../../models/attribution.ts";
import { Linking } from "./linking.ts";
import { type PackedTagging, Tagging } from "./tagging.ts";

/** Weights of the attribution model, packed. */
export interface PackedAttribution {
  readonly tagging: PackedTagging;
  readonly linking: PackedWeights;
}

let model: { readonly tagging: Tagging; readonly linking: Linking } | null = null;

/** The shipped model, unpacked on first use. */
export function attributionTagging(): { readonly tagging: Tagging; readonly linking: Linking } {
  model ??= { tagging: new Tagging(attributionModel.tagging), linking: new Linking(attributionModel.linking) };
  return model;
}
