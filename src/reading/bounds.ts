/** The largest file that is opened, in bytes. */
export const LARGEST_FILE = 30_000_000;

/** A hundred pages of text are some 10 MB of XML; what unpacks to more bytes than this is no report. */
export const LARGEST_UNPACKED = 100_000_000;
