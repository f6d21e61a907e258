type Labels = Readonly<Record<string, string | number>>;

const escaped = (text: string): string => text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");

const written = (labels: Labels): string => {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(String(value))}"`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
};

interface Metric {
  lines(): string[];
}

/** Counts up. */
export class Counter implements Metric {
  readonly #name: string;
  readonly #values = new Map<string, number>();

  constructor(name: string) {
    this.#name = name;
  }

  /** Adds to the count of a combination of labels. */
  add(labels: Labels = {}, by = 1): void {
    const key = written(labels);
    this.#values.set(key, (this.#values.get(key) ?? 0) + by);
  }

  lines(): string[] {
    return [...this.#values].map(([labels, value]) => `${this.#name}${labels} ${value}`);
  }
}

/** Counts how many values are at most so large. */
export class Histogram implements Metric {
  readonly #name: string;
  readonly #bounds: readonly number[];
  readonly #series = new Map<string, { labels: Labels; counts: number[]; sum: number; count: number }>();

  constructor(name: string, bounds: readonly number[]) {
    this.#name = name;
    this.#bounds = bounds;
  }

  /** Enters a value under a combination of labels. */
  observe(value: number, labels: Labels = {}): void {
    const key = written(labels);
    let series = this.#series.get(key);
    if (!series) {
      series = { labels, counts: this.#bounds.map(() => 0), sum: 0, count: 0 };
      this.#series.set(key, series);
    }
    series.sum += value;
    series.count++;
    for (const [i, bound] of this.#bounds.entries()) if (value <= bound) series.counts[i]!++;
  }

  lines(): string[] {
    return [...this.#series.values()].flatMap(({ labels, counts, sum, count }) => [
      ...this.#bounds.map((bound, i) => `${this.#name}_bucket${written({ ...labels, le: bound })} ${counts[i]}`),
      `${this.#name}_bucket${written({ ...labels, le: "+Inf" })} ${count}`,
      `${this.#name}_sum${written(labels)} ${sum}`,
      `${this.#name}_count${written(labels)} ${count}`,
    ]);
  }
}

/** A value that is read when it is asked for. */
class Gauge implements Metric {
  readonly #name: string;
  readonly #labels: Labels;
  readonly #read: () => number;

  constructor(name: string, read: () => number, labels: Labels) {
    this.#name = name;
    this.#labels = labels;
    this.#read = read;
  }

  lines(): string[] {
    return [`${this.#name}${written(this.#labels)} ${this.#read()}`];
  }
}

/** Content type of what {@link MetricsRegistry.text} gives. */
export const METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8";

/**
 * Metrics in the text format of Prometheus (https://prometheus.io/docs/instrumenting/exposition_formats/). Our own, because the service must
 * run where there is no Node; what only a Node process can tell is added by the server.
 */
export class MetricsRegistry {
  readonly #metrics: { head: string; metric: Metric }[] = [];

  /** A new counter; its name ends with `_total`. */
  counter(name: string, help: string): Counter {
    return this.#add(name, help, "counter", new Counter(name));
  }

  /** A new histogram with upper bounds in ascending order. */
  histogram(name: string, help: string, bounds: readonly number[]): Histogram {
    return this.#add(name, help, "histogram", new Histogram(name, bounds));
  }

  /** A new gauge that is read at each {@link text}. */
  gauge(name: string, help: string, read: () => number, labels: Labels = {}): void {
    this.#add(name, help, "gauge", new Gauge(name, read, labels));
  }

  #add<M extends Metric>(name: string, help: string, type: string, metric: M): M {
    this.#metrics.push({ head: `# HELP ${name} ${help}\n# TYPE ${name} ${type}`, metric });
    return metric;
  }

  /** All metrics as text. */
  text(): string {
    return this.#metrics.map(({ head, metric }) => `${[head, ...metric.lines()].join("\n")}\n`).join("");
  }
}
