import { HustingsError } from "../../errors.ts";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "permission denied",
  EISDIR: "it is a directory",
  ELOOP: "its links lead in a circle",
  ENXIO: "it is a socket, or a device that is not there",
  ENAMETOOLONG: "its name is too long",
  ERR_FS_FILE_TOO_LARGE: "it is larger than 2 GiB",
};

/** What a person calls a path. */
export function named(path: string): string {
  return path === "-" ? "standard input" : path;
}

/** The error that a person is shown for a file that could not be read. */
export function unreadable(path: string, cause: unknown): HustingsError {
  const { code = "", message } = cause as NodeJS.ErrnoException;
  return new HustingsError("UNREADABLE_FILE", `Cannot read ${named(path)}: ${REASONS[code] ?? message}.`, { cause });
}
