import type { Mistake, MistakeCode } from "../../core/mistake.ts";

type Sentence = (mistake: Pick<Mistake, "read" | "write" | "near" | "among">) => string;

const meant = (write: string, otherwise: string) => (write ? `Write: ${write}` : otherwise);
const listed = (among = "data/") => `The ids are listed in ${among}.`;
const near = (write: string, among?: string) =>
  write ? `Did you mean: ${write}? ${among ? listed(among) : ""}`.trim() : listed(among);

/** `a → b`, where a blank side is said to be one. */
const change = (read: string) => read.replace(/^ → /, "blank → ").replace(/ → $/, " → blank");
const inRevisions = (row: string) =>
  `add to revisions.csv in the same folder this row, with the day and the reason in place of each “…” (a new file starts with id,column,from,to,date,reason_vi,reason_en): ${row}`;

/** What is wrong. What to write instead. */
export const mistakes: Record<MistakeCode, Sentence> = {
  "file-missing": () =>
    "This file is missing. Restore it from the last commit, or make it anew with the right header line.",
  "file-empty": ({ write }) => `The file is empty. Its first line must be: ${write}`,
  "file-encoding": () =>
    "The file is not UTF-8, so Vietnamese accents may be wrong. In Excel, save it again as “CSV UTF-8”.",
  "file-unknown": () => "No part of the site reads this file. Give it its right name or delete it.",
  "file-name": ({ read, write }) =>
    `The name “${read}” cannot be the name of a file and an address on every machine, or another page has it. Write lower-case letters without accents, joined by hyphens${write ? `, like: ${write}` : ""}.`,
  "file-link": () => "This is no plain file but a symbolic link, or something else. Delete it and add the file itself.",
  "file-closed": () => "This file may not be read. Allow it to be read and run again.",
  "file-too-large": ({ read }) =>
    `The file is too large to be checked (${read}); perhaps it is the wrong one. Delete what is too much, or make several files.`,
  "nesting-too-deep": ({ read }) => `Too many levels inside each other here (more than ${read}). Write it flat.`,
  "merge-conflict": ({ read }) =>
    `The line “${read}” was left by Git where two people changed the same place. Keep one of the two parts and delete the lines <<<<<<<, =======, >>>>>>>.`,
  "csv-quote": ({ read }) =>
    `The quotation marks in “${read}” do not pair up. Wrap the whole cell in "…" and write "" for a mark inside it.`,
  "csv-header-missing": ({ read, write }) => `The header lacks the column “${write}” (read: ${read}). Add the column.`,
  "csv-header-unknown": ({ read, write }) => `There is no column named “${read}”. The columns are: ${write}`,
  "csv-header-twice": ({ read }) => `The column “${read}” is there twice. Keep one.`,
  "csv-cells-too-many": ({ read }) =>
    `The row has more cells than the header; the extra one is “${read}”. If a cell holds a separator, wrap it in "…".`,
  "csv-cells-too-few": ({ read, write }) =>
    `The row has one cell only, “${read}”: perhaps the wrong separator. Write all cells: ${write}`,
  "cell-control-character": ({ read, write }) =>
    `“${read}” has a character that nobody sees, or that turns the direction of writing. ${meant(write, "Type it again.")}`,
  "cell-formula": ({ read, write }) =>
    `The cell “${read}” starts like a spreadsheet formula. ${meant(write, "Write the result instead.")}`,
  "letters-tcvn": ({ read }) =>
    `“${read}” is typed in the old encoding TCVN3 (ABC, font .VnTime). Convert it to Unicode with the input method, then copy it again.`,
  "letters-vni": ({ read }) =>
    `“${read}” is typed in the old encoding VNI (font VNI-Times). Convert it to Unicode with the input method, then copy it again.`,
  "letters-mojibake": ({ read }) =>
    `“${read}” is UTF-8 that was read in a wrong encoding. Open the original file as UTF-8, then copy it again.`,
  "letters-look-alike": ({ read, write }) =>
    `“${read}” has a letter of another alphabet that looks like a Latin one (Ð for Đ). ${meant(write, "Type the word again.")}`,
  "cell-too-long": ({ read, write }) => `The cell has ${read} characters; the most is ${write}. Write it shorter.`,
  "word-too-long": ({ read, write }) =>
    `“${read}” has more than ${write} letters and no place to break, so a phone cannot show it. Add a space or a hyphen.`,
  "cell-missing": ({ read, write }) => `“${read}” is required and blank. Fill it in${write ? `, like: ${write}` : "."}`,
  "cell-not-allowed": ({ read, write, near }) =>
    `“${read}” is not allowed in this column. ${near ? `Did you mean: ${near}? ` : ""}${meant(write, "See the editors' guide.")}`,
  "english-missing": ({ read, write }) =>
    `The English text is missing (${read}). Not translated yet? Add here: ${write}`,
  "id-shape": ({ read }) =>
    `The id “${read}” has the wrong shape. A row of the form is like VII.4.3.1; any other id is lower-case words joined by hyphens.`,
  "id-twice": ({ read }) => `The id “${read}” is there already. One row an id: delete this row or change its id.`,
  "id-unknown": ({ read, write, among }) => `There is no id “${read}”. ${near(write, among)}`,
  "row-missing": ({ read, write }) =>
    `The row of indicator ${read} is missing. Without a value, still write the blank row: ${write}`,
  "form-blank": ({ read }) =>
    `All ${read} rows of the form are blank. Import the office's form, or write the values into this file.`,
  "carried-unconfirmed": ({ read }) =>
    `“${read}” is carried over from the quarter before and still has its ?, so it cannot be used. If it is right, delete the ?; else write what this quarter's report says, or delete the row.`,
  "date-shape": ({ read, write }) =>
    `The date “${read}” has the wrong shape. Write: ${write || "year-month-day, like 2025-09-15"}`,
  "date-impossible": ({ read }) => `There is no day “${read}” in the calendar. Check day and month.`,
  "period-order": ({ read, write }) =>
    `The last day ${read} comes before the first day ${write}. Write a day from ${write} on, or correct period_start.`,
  "as-of-unnamed": ({ read, write }) =>
    `Neither the note nor the name of the indicator names the day ${read}. ${meant(write, "Leave this cell blank; no day is guessed.")}`,
  "as-of-missing": ({ read, write }) =>
    `The note “${read}” says of which day the number is, but as_of does not. Add the column as_of if it is missing and write: ${write}`,
  "number-decimal-point": ({ read, write }) =>
    `The number “${read}” uses a dot as its decimal mark. Write: ${write} (if the dot groups thousands, write all three digits after it)`,
  "number-english-grouping": ({ read, write }) => `The number “${read}” is in English notation. Write: ${write}`,
  "number-bad-grouping": ({ read }) =>
    `The number “${read}” has a dot or comma in the wrong place. Dots group three digits, the comma is the decimal mark: 1.587 or 99,91`,
  "number-space": ({ read, write }) =>
    `The number “${read}” has a space in it. ${meant(write, "If it is two numbers, give each a row.")}`,
  "number-letter": ({ read, write }) =>
    `The number “${read}” has a letter that looks like a digit (O for 0, l for 1). ${meant(write, "Type it again in digits.")}`,
  "number-full-width": ({ read, write }) =>
    `The number “${read}” has full-width digits. ${meant(write, "Type it again in plain digits.")}`,
  "number-percent-on-count": ({ read, write }) =>
    `“${read}” has a percent sign, but its unit is no percentage. Write: ${write} or fix the unit`,
  "number-decimals-on-count": ({ read, write }) =>
    `“${read}” has decimals, but this is a count. ${meant(write, "Write a whole number.")}`,
  "number-grouped-percent": ({ read, write }) => `The rate “${read}” has a thousands dot. Write: ${write}`,
  "number-with-words": ({ read, write }) =>
    `The number cell holds words: “${read}”. ${meant(write, "Write the number only.")} (words like “hơn”, “gần” and units have columns of their own)`,
  "number-fraction": ({ read, write }) => `“${read}” is two numbers. One row each; in this row write: ${write}`,
  "number-range": ({ read }) => `“${read}” is a range, not a number. Write one number and put the rest into the note.`,
  "number-spreadsheet-error": ({ read }) =>
    `“${read}” is a spreadsheet's error, not a number. Open the original and copy the value again.`,
  "number-dash": ({ read }) => `“${read}” is no number. Not reported: leave blank. Zero: write 0`,
  "number-negative": ({ read }) =>
    `The number “${read}” is negative where only 0 or more makes sense. Write it without the minus.`,
  "number-leading-zero": ({ read, write }) =>
    `“${read}” has a leading zero and a dot, so its meaning is unclear. Write: ${write}`,
  "number-unreadable": ({ read }) =>
    `“${read}” cannot be read as a number. Write it like 1.587 or 99,91; not reported: leave blank.`,
  "answer-not-allowed": ({ read, write }) => `The form has no answer “${read}”. Write one of: ${write}`,
  "answer-missing-choices": ({ read }) =>
    `This row needs its list of answers (read “${read}”). Write it like: 1=Có/Yes|0=Không/No`,
  "unit-mismatch": ({ read, write }) =>
    `These cannot be added or compared, their units differ: ${read}. ${meant(write, "Check the ids of the row.")}`,
  "relation-shape": ({ read, write }) => `The ids “${read}” do not fit this kind of relation. Write it like: ${write}`,
  "relation-loop": ({ read }) => `The id “${read}” stands twice in one relation. Write each id once.`,
  "mapping-missing": ({ read, write }) =>
    `The forms ${read} all have no mapping.csv. Only the first published one may have none; one that was added later must say which rows continue another form. Create the file with the first line: ${write}`,
  "mapping-loop": ({ read }) => `The row “${read}” leads back to itself through mapping.csv. Delete one of the links.`,
  "mapping-differs": ({ read }) =>
    `Two rows differ in kind, unit, what they measure or their answers (${read}), so they are not one indicator. Delete this link.`,
  "chart-shape": ({ read, write }) =>
    `The number of ids in “${read}” does not fit this form of chart. ${meant(write, "Leave the cell blank.")}`,
  "chart-labels": ({ read, write }) =>
    `The labels “${read}” are not as many as what is drawn. Write ${write} labels with | between them, or leave the cell blank.`,
  "chart-whole": ({ read }) =>
    `The parts of the chart do not add up to the whole that the report states (${read}). Leave whole blank and use the form ranked, or look at the ids again.`,
  "explanation-missing": ({ read, write }) =>
    `What does not agree in “${read}” has no explanation. Add the row: ${write}`,
  "explanation-stale": ({ read }) => `The explanation of “${read}” has nothing left to explain. Delete the row.`,
  "revision-missing": ({ read, write }) =>
    `What was published was changed (${change(read)}) without a reason. Put it back, or ${inRevisions(write)}`,
  "revision-mismatch": ({ read, write }) =>
    `“${read}” fits neither the revision before it nor the value that stands now. ${meant(write, "from and to must differ.")}`,
  "revision-early": ({ read, write }) =>
    `The day of the revision, ${read}, is before the day of the report. Write a day from ${write} on.`,
  "revision-day": ({ read, write }) =>
    `The day of the revision, ${read}, is not after the last publication, so that it would change a version that people cite. Write a day after ${write}.`,
  "revision-gone": ({ read, write }) =>
    `The revision of ${read} was published and its row is gone. Put back in revisions.csv the row: ${write}`,
  "published-gone": ({ read, write }) =>
    `“${read}” was published and is gone. Put its row back, or ${inRevisions(write)}`,
  "published-derived": ({ read, write }) =>
    `The first version gives another result now than when it was published (${read}). Look at the software and the shared tables again. If the new result is right, ${write ? `write the line: ${write}` : "delete this line"}`,
  "json-syntax": ({ read }) => `The JSON cannot be parsed (${read}). Check commas, brackets and quotation marks here.`,
  "json-value": ({ read, write }) =>
    `The value is not right: ${read}. ${meant(write, "See last quarter's file for the right shape.")}`,
  "json-key-twice": ({ read }) => `The key “${read}” is there twice in the same braces. Keep one.`,
  "quarter-shape": ({ read, write }) =>
    `The quarter's folder name “${read}” has the wrong shape. ${meant(write, "Write it like 2025-q4")}`,
  "quarter-mismatch": ({ read, write }) =>
    `The file says quarter “${read}”, but its folder is another quarter's. Write: ${write}`,
  "report-early": ({ read, write }) =>
    `A day before this quarter began (${read}), perhaps the quarter before's. Write a day from ${write} on.`,
  "report-late": ({ read, write }) =>
    `The day of issue ${read} is more than a year after the quarter. Check the year; the last day is ${write}.`,
  "published-early": ({ read, write }) =>
    `The day of publication on this site ${read} is before the day of issue. Write a day from ${write} on, or leave the key out.`,
  "report-twice": ({ read, write }) =>
    `The report number “${read}” is that of ${write} in the same year. Write the number of this quarter's report.`,
  "mdx-syntax": ({ read }) => `This text cannot be read (${read}). Check < > { } and tags that are not closed.`,
  "mdx-import": ({ read }) => `import and export are not allowed: “${read}”. Delete the line.`,
  "mdx-expression": ({ read }) => `The expression {${read}} is not allowed. Write plain text or <So id="…" />.`,
  "mdx-component": ({ read, write }) => `There is no component ${read}. Use: ${write}`,
  "mdx-attribute": ({ read, write }) =>
    `The attribute “${read}” is not allowed here. ${write ? `Use: ${write}` : "Delete it."}`,
  "mdx-html": ({ read }) =>
    `“${read}” is not allowed here. Write paragraphs, lists, bold, italics, links and the given components only.`,
  "mdx-link": ({ read, write }) => `The address “${read}” is not safe. Write one that starts with: ${write}`,
  "mdx-link-root": ({ read, write }) =>
    `The link “${read}” counts from the root of the host, so it breaks where the site stands in a folder. Write: ${write}`,
  "mdx-link-missing": ({ read, write }) =>
    `There is no page or place at “${read}”. ${write ? `Did you mean: ${write}?` : "Open the page that is meant and copy its address."}`,
  "mdx-image": ({ read, write }) =>
    `The image “${read}” is not allowed. Images are for content/pages only, stand in public/huong-dan/ and are written: ![description](${write})`,
  "mdx-image-text": ({ read, write }) => `The image “${read}” has no text for those who cannot see it. Write: ${write}`,
  "image-broken": () => "This image cannot be read: the PNG file is broken, or too large. Save the image as PNG again.",
  "public-file": ({ read, write }) =>
    `The file “${read}” would be published as it is, unchecked. The folder public takes PNG images of the guide alone, like ${write}. Delete this file.`,
  "mdx-image-missing": ({ read, write }) => `There is no image file “${read}”. ${near(write)}`,
  "mdx-heading": ({ read }) =>
    `A section of the report has no headings of its own (${read}). They come from outline.csv; use **bold** where needed.`,
  "mdx-frontmatter": ({ write }) => `The head of the file is missing or wrong. Write:\n${write}`,
  "mdx-emphasis": ({ read }) =>
    `The sign “${read}” opens or closes no bold or italic text and will be shown as it is. Write it close to the word at both ends: **bold**; to show the sign write \\${read[0]}.`,
  "prose-digit": ({ read }) =>
    `The digits “${read}” are typed in the text. Use <So id="…" />, <Ngay id="…" /> or <VanBan id="…" />; a name goes into data/prose-exceptions.csv.`,
  "prose-opening": ({ write }) =>
    `A section opens with exactly one paragraph that says its main result. Write first: ${write}`,
  "footnote-missing": ({ read, write }) => `Footnote ${read} lacks its other half. Add to the same file: ${write}`,
  "footnote-twice": ({ read }) => `Footnote ${read} is there twice. Keep one.`,
  "section-twice": ({ read }) => `Section ${read} is in another file already. Join the two or fix the section number.`,
  "english-alone": ({ read }) =>
    `“${read}” has an English text and no Vietnamese one. Add the Vietnamese file beside the folder en, fix the section number or file name, or delete this file.`,
  "english-differs": ({ read, write }) =>
    write
      ? `The Vietnamese text of this section has ${read} and the English has not. Add: ${write}`
      : `${read} stands in the English text of this section and not in the Vietnamese. Delete it, or add it to the Vietnamese text.`,
  "figure-unused": ({ read, write }) => `The figure ${read} does not stand in the text of its section. Add: ${write}`,
  "document-unused": ({ read, write }) =>
    `The document ${read} does not stand in the text of its section. Add: ${write}`,
};
