/** The largest file that is opened, in bytes. */
export const LARGEST_FILE = 30_000_000;

/** A hundred pages of text are some 10 MB of XML; what unpacks to more bytes than this is no report. */
export const LARGEST_UNPACKED = 30_000_000;

/** A hundred pages of text have some 100,000 elements of XML. */
export const MOST_ELEMENTS = 200_000;

/** A table in a cell of a table in a text box is some thirty elements deep. */
export const DEEPEST_ELEMENT = 200;

/** Word itself makes no table of more than 63 columns. */
export const MOST_COLUMNS = 100;

/** A report of a hundred pages has some 300,000 characters, 2,000 paragraphs and 4,000 words with a digit. */
export const LARGEST_TEXT = 600_000;
export const MOST_PARAGRAPHS = 10_000;
export const MOST_NUMBERS = 8_000;

/** Three pages without the end of a paragraph are no paragraph, and no cell; each number is read with its sentence. */
export const LONGEST_PARAGRAPH = 8_000;
export const MOST_NUMBERS_IN_PARAGRAPH = 300;

/** The ministry's form has some 600 cells. */
export const MOST_CELLS = 100_000;
export const MOST_WORD_CELLS = 20_000;
export const MOST_SHEET_CELLS = 50_000;

/** Styles may be made from styles, not from themselves. */
export const DEEPEST_STYLE = 12;

/** The ministry's form has 122 rows; each row of a document is compared with all of them. */
export const MOST_ROWS = 1000;
