import { expect, it } from "vitest";
import { MetricsRegistry } from "../../src/service/metrics.ts";

it("metrics are written in the text format of Prometheus", () => {
  const registry = new MetricsRegistry();
  const counter = registry.counter("calls_total", "Calls.");
  counter.add({ path: 'a"b\\c\nd' });
  counter.add({ path: 'a"b\\c\nd' }, 2);
  registry.gauge("waiting", "Who waits.", () => 7);
  const histogram = registry.histogram("seconds", "Time.", [0.1, 1]);
  for (const value of [0.05, 0.5, 5]) histogram.observe(value, { route: "/" });
  expect(registry.text()).toBe(
    [
      "# HELP calls_total Calls.",
      "# TYPE calls_total counter",
      String.raw`calls_total{path="a\"b\\c\nd"} 3`,
      "# HELP waiting Who waits.",
      "# TYPE waiting gauge",
      "waiting 7",
      "# HELP seconds Time.",
      "# TYPE seconds histogram",
      'seconds_bucket{route="/",le="0.1"} 1',
      'seconds_bucket{route="/",le="1"} 2',
      'seconds_bucket{route="/",le="+Inf"} 3',
      'seconds_sum{route="/"} 5.55',
      'seconds_count{route="/"} 3',
      "",
    ].join("\n"),
  );
});
