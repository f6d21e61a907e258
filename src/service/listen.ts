import { readFile } from "node:fs/promises";
import type { Server, ServerResponse } from "node:http";
import { type AddressInfo, isIPv4, Server as NetServer } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Piscina } from "piscina";
import { HustingsError } from "../errors.ts";
import { checkThreads, defaultWorkers, isDeath, openThreads, WORKER_MEMORY } from "../workers/threads.ts";
import { createApp } from "./app.ts";
import type { Answer, Job } from "./job.ts";
import type { ServiceOptions } from "./options.ts";

/** What can be chosen for a service on a port. Times are milliseconds. */
export interface ListenOptions
  extends Omit<ServiceOptions, "perform" | "concurrency" | "isReady" | "moreMetrics" | "docsFile"> {
  /** 0 for any that is free. */
  readonly port: number;
  /** Address or name to listen on; 127.0.0.1 unless told. */
  readonly host?: string;
  /** Listens beyond this machine without a token. */
  readonly insecure?: boolean;
  /** Worker threads; one for each core, and two at least, unless told. */
  readonly workers?: number;
  /** MiB that the heap of a worker may grow to. */
  readonly workerMemory?: number;
  /** In which the head of a request must have arrived; 10,000 unless told. */
  readonly headTime?: number;
  /** Connections open at once; 1,024 unless told. */
  readonly connections?: number;
}

/** A service that listens. */
export interface RunningService {
  /** Such as `http://127.0.0.1:8080`. */
  readonly url: string;
  /**
   * Takes no more connections, answers what has come in, and ends.
   *
   * @param within - milliseconds after which what is still open is cut
   * @returns whether everything was answered
   */
  stop(within: number): Promise<boolean>;
}

/** Long enough that a request which was on its way when the stop came is read and answered. */
const GRACE = 500;
const STEP = 100;
/** How long a connection may lie without a byte while somebody is at work or reads slowly. */
const LONGEST_SILENCE = 300_000;
const LONGEST_HEAD = 16 * 1024;

const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "::1" || (isIPv4(host) && host.startsWith("127."));

function checkAddress({ port, host = "127.0.0.1", token, insecure = false }: ListenOptions): string {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new HustingsError("INVALID_OPTION", `A port is a whole number from 0 to 65535; got ${String(port)}.`);
  }
  if (!isLoopback(host) && token === undefined && !insecure) {
    throw new HustingsError(
      "INVALID_OPTION",
      `${host} can be reached from other machines: give the service a token, or say --insecure if everybody may use it.`,
    );
  }
  return host;
}

/** Hands jobs to worker threads. */
function performWith(threads: Piscina): (job: Job, signal: AbortSignal) => Promise<Answer> {
  return async (job, signal) => {
    try {
      return (await threads.run(job, { name: "perform", signal })) as Answer;
    } catch (error) {
      if (!isDeath(error)) throw error;
      const message = "The worker that analysed the article died of it, of memory most likely.";
      return { error: { code: "ANALYSIS_FAILED", message } };
    }
  };
}

/** Loads the models in every thread, so that the first requests don't wait for that. */
async function warmUp(threads: Piscina, workers: number): Promise<void> {
  const article = { text: "“It is no surrender,” Ana Lima told reporters on Tuesday." };
  const job: Job = { kind: "analysis", article, offsets: "utf16", format: "json", longestArticle: 1000 };
  await Promise.all(Array.from({ length: workers }, () => threads.run(job, { name: "perform" })));
}

async function processMetrics(): Promise<() => Promise<string>> {
  const { Registry, collectDefaultMetrics } = (await import("prom-client")).default;
  const register = new Registry();
  collectDefaultMetrics({ register });
  return () => register.metrics();
}

async function docsFile(name: string): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await readFile(new URL(`./swagger-ui/${name}`, import.meta.url)));
  } catch {
    return null;
  }
}

/** Resolves when the server listens. */
async function listening(server: Server, port: number, host: string): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const why =
        cause.code === "EADDRINUSE"
          ? "something else listens there"
          : cause.code === "EACCES"
            ? "that is not allowed"
            : cause.message;
      reject(new HustingsError("CANNOT_LISTEN", `Can't listen on ${host}, port ${port}: ${why}.`, { cause }));
    });
    server.listen(port, host, resolve);
  });
  const { address, family, port: taken } = server.address() as AddressInfo;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${taken}`;
}

/**
 * Runs the service on a port, with worker threads.
 *
 * @throws HustingsError `INVALID_OPTION` for an option outside its range, and for an address that others can reach without a token;
 *   `CANNOT_LISTEN`
 */
export async function listen(options: ListenOptions): Promise<RunningService> {
  const host = checkAddress(options);
  const {
    port,
    host: _host,
    insecure: _insecure,
    workers = Math.max(2, defaultWorkers()),
    workerMemory = WORKER_MEMORY,
    headTime = 10_000,
    connections = 1024,
    ...serviceOptions
  } = options;
  checkThreads(workers, workerMemory);
  if (workers === 0) throw new HustingsError("INVALID_OPTION", "A service needs one worker at least.");
  let stopping = false;
  const threads = await openThreads(workers, workerMemory);
  try {
    const app = createApp({
      ...serviceOptions,
      concurrency: workers,
      perform: performWith(threads),
      isReady: () => !stopping,
      moreMetrics: await processMetrics(),
      docsFile,
    });
    const server = createAdaptorServer({
      async fetch(request, env) {
        const response = await app.fetch(request, env);
        // The last answer on this connection: the client must not send another request into its closing.
        if (stopping) (env.outgoing as ServerResponse).setHeader("Connection", "close");
        return response;
      },
      serverOptions: {
        headersTimeout: headTime,
        // Bodies have limits of their own; a stream may go on for as long as it likes.
        requestTimeout: 0,
        connectionsCheckingInterval: Math.min(1000, headTime),
        maxHeaderSize: LONGEST_HEAD,
      },
    }) as Server;
    server.maxConnections = connections;
    server.setTimeout(LONGEST_SILENCE);
    await warmUp(threads, workers);
    const url = await listening(server, port, host);
    return {
      url,
      async stop(within) {
        stopping = true;
        const answered = await closeWithin(server, within);
        await threads.destroy();
        return answered;
      },
    };
  } catch (error) {
    await threads.destroy();
    throw error;
  }
}

/**
 * Closes a server when its requests are answered. Node's own `close` also ends connections that lie idle at that moment, and with them requests that
 * are just arriving there: the listening socket is closed first, idle connections a little later.
 */
async function closeWithin(server: Server, within: number): Promise<boolean> {
  let answered = true;
  let sweep: ReturnType<typeof setInterval> | undefined;
  const closed = new Promise<void>((resolve) => {
    NetServer.prototype.close.call(server, () => resolve());
  });
  const grace = setTimeout(
    () => {
      server.closeIdleConnections();
      sweep = setInterval(() => server.closeIdleConnections(), STEP);
    },
    Math.min(GRACE, within),
  );
  const deadline = setTimeout(() => {
    answered = false;
    server.closeAllConnections();
  }, within);
  await closed;
  clearTimeout(grace);
  clearTimeout(deadline);
  clearInterval(sweep);
  return answered;
}
