/** What the page in one file and its workers know of each other. */

/**
 * The script element that holds all of the program (scripts/one-file.mjs writes it), and what a worker calls the program's text,
 * which it needs to start others.
 */
export const PROGRAM = "program";

/** What a worker is to be: a file's session, the joining of files, the reading of one file. */
export type WorkerName = "session" | "joining" | "reading";
