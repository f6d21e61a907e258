import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { parseHTML } from "linkedom";
import { globSync } from "tinyglobby";

/** What the links of a site lead to. */
export interface LinkReport {
  readonly pages: number;
  readonly links: number;
  /** Links within the site that lead nowhere, as `page: link`. */
  readonly broken: readonly string[];
  /** Addresses outside, which are not asked. */
  readonly outside: readonly string[];
}

const ELSEWHERE = /^[a-z][a-z0-9+.-]*:/i;

/** Follows every link and source of every page of a built site, to the fragment. */
export function checkLinks(folder: string): LinkReport {
  const pages = globSync("**/*.html", { cwd: folder }).sort();
  const fragments = new Map<string, ReadonlySet<string>>();
  const outside = new Set<string>();
  const broken: string[] = [];
  let links = 0;
  const documentOf = (path: string) => parseHTML(readFileSync(path, "utf8")).document;
  const idsOf = (path: string): ReadonlySet<string> => {
    const known = fragments.get(path);
    if (known) return known;
    const document = documentOf(path);
    const ids = new Set(
      [...document.querySelectorAll("[id],[name]")].flatMap((each) => [each.id, each.getAttribute("name") ?? ""]),
    );
    fragments.set(path, ids);
    return ids;
  };
  for (const page of pages) {
    const path = join(folder, page);
    for (const element of documentOf(path).querySelectorAll("[href],[src]")) {
      const link = (element.getAttribute("href") ?? element.getAttribute("src"))!;
      links++;
      if (ELSEWHERE.test(link)) {
        outside.add(link);
        continue;
      }
      const [file = "", fragment = ""] = link.split("#");
      const target = file === "" ? path : resolve(dirname(path), decodeURIComponent(file.split("?")[0]!));
      const inside = !relative(resolve(folder), resolve(target)).startsWith("..");
      const exists = inside && existsSync(target) && statSync(target).isFile();
      if (
        !exists ||
        (fragment !== "" && target.endsWith(".html") && !idsOf(target).has(decodeURIComponent(fragment)))
      ) {
        broken.push(`${page}: ${link}`);
      }
    }
  }
  return { pages: pages.length, links, broken, outside: [...outside].sort() };
}
