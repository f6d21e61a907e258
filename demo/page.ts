import border from "../fixtures/border-name.txt";
import country from "../fixtures/country-role.txt";
import law from "../fixtures/law-nickname.txt";
import vote from "../fixtures/rigged-vote.txt";
import type { Answer, Question } from "./messages.ts";

const SAMPLES: readonly (readonly [name: string, text: string])[] = [
  ["A country called a “Trojan horse”", country],
  ["A law and its nickname", law],
  ["A vote called rigged", vote],
  ["What a border is called", border],
];

const element = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;
const form = element<HTMLFormElement>("form");
const sample = element<HTMLSelectElement>("sample");
const text = element<HTMLTextAreaElement>("text");
const published = element<HTMLInputElement>("published");
const download = element<HTMLButtonElement>("download");
const status = element("status");
const report = element<HTMLIFrameElement>("report");

const worker = new Worker("worker.js");
let asked = 0;
let json = "";

function ask(): void {
  if (text.value.trim() === "") {
    status.textContent = "There is no article yet: paste one, or choose one of ours.";
    return;
  }
  asked++;
  status.textContent = "Reading …";
  worker.postMessage({ number: asked, text: text.value, published: published.value } satisfies Question);
}

function show(answer: Answer): void {
  if ("ready" in answer) {
    if (asked === 0) status.textContent = "Ready.";
    return;
  }
  if (answer.number !== asked) return;
  if ("error" in answer) {
    status.textContent = `It could not be analysed: ${answer.error}`;
    return;
  }
  json = answer.json;
  download.disabled = false;
  report.hidden = false;
  report.srcdoc = answer.report;
  status.textContent = `Read in ${Math.max(1, Math.round(answer.milliseconds))} milliseconds.`;
}

for (const [name] of SAMPLES) sample.append(new Option(name, name));
sample.addEventListener("change", () => {
  const chosen = SAMPLES.find(([name]) => name === sample.value);
  if (!chosen) return;
  text.value = chosen[1];
  published.value = "2026-05-20";
  ask();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  ask();
});
download.addEventListener("click", () => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([json], { type: "application/json" }));
  link.download = "analysis.json";
  link.click();
  URL.revokeObjectURL(link.href);
});
worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => show(data));
worker.addEventListener("error", () => {
  status.textContent =
    "The engine could not be loaded. Open this page from a web server: browsers start no workers from files.";
});
