import type { Analysis } from "../schema/index.ts";

/** Tells in which outlet an article appeared; null where that is not known. */
export type OutletOf = (analysis: Analysis) => string | null;

const HOST = /^https?:\/\/([^/?#\s]{1,255})/i;

/** The host name of the article's address, without "www." and port: the outlet where nothing better is known. */
export const hostName: OutletOf = ({ article: { url } }) => {
  const authority = HOST.exec(url ?? "")?.[1];
  if (authority === undefined) return null;
  const [host = ""] = authority.slice(authority.lastIndexOf("@") + 1).split(":");
  const name = host.toLowerCase();
  return (name.startsWith("www.") ? name.slice(4) : name) || null;
};
