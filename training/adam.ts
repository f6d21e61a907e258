/** Adam with weight decay apart from the gradient (Loshchilov and Hutter 2019); one state a number, moved only where asked. */
export class Adam {
  private readonly mean: Float32Array;
  private readonly square: Float32Array;
  private steps = 0;

  constructor(
    private readonly values: Float32Array,
    private readonly gradient: Float32Array,
  ) {
    this.mean = new Float32Array(values.length);
    this.square = new Float32Array(values.length);
  }

  /** Begins a step: what follows counts to it. */
  begin(): void {
    this.steps++;
  }

  /** Moves the numbers from one place to another against their gradient, which is taken times `scale`. */
  move(from: number, to: number, rate: number, decay: number, scale: number): void {
    const { values, gradient, mean, square } = this;
    const meanShare = 1 - 0.9 ** this.steps;
    const squareShare = 1 - 0.999 ** this.steps;
    for (let i = from; i < to; i++) {
      const by = gradient[i]! * scale;
      mean[i] = 0.9 * mean[i]! + 0.1 * by;
      square[i] = 0.999 * square[i]! + 0.001 * by * by;
      const size = Math.sqrt(square[i]! / squareShare) + 1e-8;
      values[i]! -= rate * (mean[i]! / meanShare / size + decay * values[i]!);
    }
  }
}
