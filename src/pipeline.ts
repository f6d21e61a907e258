import type { Context, Layers, Stage } from "./layers.ts";

/**
 * An ordered list of stages. `with` only accepts a stage whose needs are given by the stages before it and whose layers are
 * still missing, so that a list in the wrong order does not compile.
 */
export class Pipeline<Have extends keyof Layers> {
  private constructor(readonly stages: readonly Stage<keyof Layers, keyof Layers>[]) {}

  /** A pipeline with no stages, which starts from the given layers. */
  static from<Start extends keyof Layers>(..._layers: Start[]): Pipeline<Start> {
    return new Pipeline<Start>([]);
  }

  /** The same pipeline with one stage more. */
  with<Needs extends Have, Gives extends Exclude<keyof Layers, Have>>(
    stage: Stage<Needs, Gives>,
  ): Pipeline<Have | Gives> {
    return new Pipeline<Have | Gives>([...this.stages, stage as unknown as Stage<keyof Layers, keyof Layers>]);
  }

  /** Runs every stage in order. `observe` is told when a stage has ended, for measuring. */
  run(start: Partial<Layers>, context: Context, observe?: (stage: string) => void): Pick<Layers, Have> {
    const layers = { ...start };
    for (const stage of this.stages) {
      Object.assign(layers, stage.run(layers as Layers, context));
      observe?.(stage.name);
    }
    return layers as Pick<Layers, Have>;
  }
}
