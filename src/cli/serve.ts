import { readFileSync } from "node:fs";
import { type Command, InvalidArgumentError, Option } from "commander";
import { unreadable } from "../corpus/sources/unreadable.ts";
import { oneLine } from "../report/wrap.ts";
import type { ListenOptions } from "../service/listen.ts";
import type { RequestLog } from "../service/options.ts";

interface ServeOptions {
  port: number;
  host: string;
  workers?: number;
  workerMemory?: number;
  tokenFile?: string;
  insecure?: boolean;
  cors?: string;
  timeLimit: number;
  queue: number;
  longestBody: number;
  longestArticle: number;
  bodyTime: number;
  headTime: number;
  connections: number;
  stopWithin: number;
  log?: Log;
}

type Log = "json" | "plain" | "none";

const INTERRUPTED = 130;
const TOKEN_VARIABLE = "HUSTINGS_TOKEN";

/** The whole number of an argument. */
function whole(text: string): number {
  const value = Number(text);
  if (text.trim() !== "" && Number.isSafeInteger(value) && value >= 0) return value;
  throw new InvalidArgumentError("It must be a whole number.");
}

/** The seconds of an argument, as milliseconds. */
function seconds(text: string): number {
  const value = Math.round(Number(text) * 1000);
  if (text.trim() !== "" && value >= 1 && value <= 86_400_000) return value;
  throw new InvalidArgumentError("It must be a number of seconds more than 0, and no more than a day.");
}

const within = (flags: string, description: string, usual: number): Option =>
  new Option(flags, description).argParser(seconds).default(usual * 1000, String(usual));

/** Nothing is said of what was in a request: neither text nor query. */
function logger(log: Log): (event: string, entry: Readonly<Record<string, unknown>>) => void {
  if (log === "none") return () => {};
  if (log === "json") {
    return (event, entry) => {
      process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), event, ...entry })}\n`);
    };
  }
  return (event, entry) => {
    const said = Object.values(entry)
      .filter((value) => value !== undefined)
      .join(" ");
    process.stderr.write(`hustings: ${oneLine(`${event} ${said}`.trim())}\n`);
  };
}

function tokenOf({ tokenFile }: ServeOptions): string | undefined {
  if (tokenFile === undefined) return process.env[TOKEN_VARIABLE] || undefined;
  try {
    return readFileSync(tokenFile, "utf8").trim();
  } catch (cause) {
    throw unreadable(tokenFile, cause);
  }
}

async function serve(options: ServeOptions): Promise<void> {
  const { stopWithin, log = process.stderr.isTTY ? "plain" : "json", tokenFile: _file, ...rest } = options;
  const { listen } = await import("../service/listen.ts");
  const tell = logger(log);
  const token = tokenOf(options);
  const listenOptions: ListenOptions = {
    ...rest,
    ...(token === undefined ? {} : { token }),
    ...(log === "none" ? {} : { log: (entry: RequestLog) => tell("request", { ...entry }) }),
  };
  // A signal while the models load ends at once: nothing has been accepted.
  const service = await listen(listenOptions);
  tell("listening", { url: service.url });
  const signal = await nextSignal();
  tell("stopping", { signal });
  void nextSignal().then((again) => {
    tell("cut", { signal: again });
    process.exit(INTERRUPTED);
  });
  const answered = await service.stop(stopWithin);
  tell("stopped", { answered });
  process.exit(answered ? 0 : 1);
}

function nextSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    const stop = (signal: NodeJS.Signals): void => {
      process.off("SIGTERM", stop);
      process.off("SIGINT", stop);
      resolve(signal);
    };
    process.on("SIGTERM", stop);
    process.on("SIGINT", stop);
  });
}

/** Adds `hustings serve`. */
export function addServe(program: Command): void {
  program
    .command("serve")
    .summary("analyse over HTTP")
    .description(
      "Run the HTTP service until SIGTERM or SIGINT; then answer what was accepted, and end.\n" +
        `The token that requests must carry, if any, is read from --token-file or from the variable ${TOKEN_VARIABLE}.`,
    )
    .option("--port <n>", "port; 0 for any that is free", whole, 8080)
    .option("--host <address>", "address to listen on; others than loopback need a token", "127.0.0.1")
    .option("--workers <n>", "worker threads (default: one for each core, two at least)", whole)
    .option("--worker-memory <MiB>", "heap that a worker may grow to (default: 256)", whole)
    .option("--token-file <file>", "file with the token that requests must carry")
    .option("--insecure", "listen beyond this machine without a token")
    .option("--cors <origin>", "origin of web pages that may call the service, or *")
    .addOption(within("--time-limit <seconds>", "longest that an analysis may take, and may wait", 30))
    .option("--queue <n>", "requests that may wait; more are refused", whole, 256)
    .option("--longest-body <bytes>", "longest body, or line of a stream", whole, 8 * 1024 * 1024)
    .option("--longest-article <characters>", "longest text of an article", whole, 1_000_000)
    .addOption(within("--body-time <seconds>", "time for a body to arrive, or for more of a stream", 30))
    .addOption(within("--head-time <seconds>", "time for the head of a request to arrive", 10))
    .option("--connections <n>", "connections open at once", whole, 1024)
    .addOption(within("--stop-within <seconds>", "time to answer what was accepted when told to stop", 30))
    .addOption(
      new Option("--log <form>", "log on standard error (default: plain in a terminal, else json)").choices([
        "json",
        "plain",
        "none",
      ]),
    )
    .action(serve);
}
