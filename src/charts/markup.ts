import { escapeXml } from "../xml.ts";

/** What can stand in an attribute; null and undefined leave it out. */
type Value = string | number | null | undefined;

/** A number as it is written in a picture: hundredths of a pixel, so that no platform's last digit shows. */
export const rounded = (value: number): string => String(Math.round(value * 100) / 100 || 0);

/** An SVG element with its attributes, around children that are markup already. */
export function element(name: string, attributes: Readonly<Record<string, Value>>, children = ""): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => {
      if (value === null || value === undefined) return [];
      return ` ${key}="${typeof value === "number" ? rounded(value) : escapeXml(value)}"`;
    })
    .join("");
  return children === "" ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`;
}

/** Marks that turn the direction of the text around them. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** Text as the content of an element: nothing in it is markup, and nothing reaches out of it. */
export const content = (text: string): string => escapeXml(text.replace(TURNING, "\ufffd"));
