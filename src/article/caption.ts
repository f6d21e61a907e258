import { NEWS_AGENCIES } from "../lexicons/news-agencies.ts";

const LONGEST = 600;
const LONGEST_CREDIT = 80;
const PREFIX =
  /^(?:file\s+)?(?:photo|photograph|picture|image|illustration|graphic|caption|pic|photo illustration)(?:\s+(?:by|credit|caption|courtesy(?: of)?))?\s*[:|]/i;
const PHOTO_BY = /^(?:file )?(?:photo|photograph|image|picture) (?:by|courtesy of) \p{Lu}/iu;
const FILE_PHOTO = /^file (?:photo|picture|image)\b/i;
const PICTURE_CREDIT =
  /\((?:AP|AFP|EPA|Reuters|Getty|Pool|File|Photo|Image|Credit|Courtesy)\b[^()]{0,60}(?:\/|Photo|Images|via|File)[^()]{0,80}\)\.?$/i;
const AGENCY_CREDIT = /^[^.!?]{0,60}?(?:\s*\/\s*|\s+via\s+)([\p{L}.]{2,20}(?: [\p{L}]{2,20}){0,2})\.?$/u;

const agencies = new Set(NEWS_AGENCIES.entries);

/**
 * Whether a line of its own belongs to a picture: "Photo: …", "FILE PHOTO: …", "(AP Photo/Jane Roe)" at its end, or a credit
 * such as "Jane Roe / Reuters" and "Jane Roe via Getty Images".
 */
export function isCaption(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (PREFIX.test(line) || PHOTO_BY.test(line) || FILE_PHOTO.test(line) || PICTURE_CREDIT.test(line)) return true;
  if (line.length > LONGEST_CREDIT) return false;
  const credit = AGENCY_CREDIT.exec(line);
  return credit !== null && agencies.has(credit[1]!.toLowerCase().replaceAll(".", ""));
}
