import { Application, Converter, type DocumentReflection, JSX, TSConfigReader } from "typedoc";

/** Groups of pages in the navigation, by the folder that they stand in. */
const GROUPS: readonly (readonly [folder: RegExp, group: string])[] = [
  [/(^|\/)guide\//, "Guide"],
  [/(^|\/)decisions\//, "Decisions"],
];

/** What stands in the site beside the reference, above the navigation of every page. */
const BESIDE = { Demo: "demo/index.html", "JSON Schema": "schema.json", OpenAPI: "openapi.json" };

/** The README has its own heading: the page it becomes needs none above. */
const ONE_TITLE = ".tsd-page-title:has(+ .tsd-typography > h1:first-child) { display: none }";

/** Pages are called what they call themselves, not by their files. */
function settle(document: DocumentReflection): void {
  const heading = document.content
    .map((part) => part.text)
    .join("")
    .match(/^# (.+)$/m)?.[1];
  const group = GROUPS.find(([folder]) => folder.test(document.name))?.[1] ?? "Tables and figures";
  if (heading !== undefined) document.name = heading.replaceAll("`", "");
  document.frontmatter.group = group;
}

/** Writes the API reference with the pages of docs beside it: one search, one navigation, light and dark. */
export async function writeReference(out: string): Promise<void> {
  const app = await Application.bootstrap(
    {
      options: "typedoc.json",
      out,
      projectDocuments: [
        "docs/guide/tutorial.md",
        "docs/guide/!(tutorial).md",
        "docs/*.md",
        "docs/decisions/*.md",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
      ],
      highlightLanguages: ["typescript", "javascript", "json", "console", "bash", "sql", "python", "r"],
      navigation: { includeGroups: true },
      sortEntryPoints: false,
      groupOrder: ["Guide", "Tables and figures", "Modules", "Decisions", "*"],
      cleanOutputDir: true,
      treatWarningsAsErrors: false,
      logLevel: "Warn",
    },
    [new TSConfigReader()],
  );
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, document) => settle(document));
  app.renderer.hooks.on("sidebar.begin", (context) =>
    JSX.createElement(
      "p",
      null,
      ...Object.entries(BESIDE).flatMap(([name, path]) => [
        JSX.createElement("a", { href: context.relativeURL(path) ?? path }, name),
        " ",
      ]),
    ),
  );
  app.renderer.hooks.on("head.end", () => JSX.createElement("style", null, ONE_TITLE));
  const project = await app.convert();
  if (!project) throw new Error("The API could not be read; the lines above tell why.");
  await app.generateDocs(project, out);
  if (app.logger.hasErrors()) throw new Error("The reference could not be written; the lines above tell why.");
}
