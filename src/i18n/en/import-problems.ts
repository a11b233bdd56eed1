import type { importProblems as vi } from "../vi/import-problems.ts";

const again = "type the cell again as text";

/** What is wrong with an office's document. What to do about it. */
export const importProblems: typeof vi = {
  "file-missing": ({ read }) => `There is no file “${read}”. Check its name and folder.`,
  "file-empty": ({ read }) => `The file “${read}” is empty. Ask the office to send it again.`,
  "file-large": ({ read, form }) =>
    `“${read}” is larger than ${form} MB. Copy the statistical form alone into a new file, without pictures, and try again.`,
  "file-unpacks-large": ({ read, form }) =>
    `“${read}” is larger than ${form} MB once it is unpacked, so it was not read. Copy the statistical form alone into a new file and try again.`,
  "file-macro": ({ read, form }) =>
    `“${read}” has macros. Open it, choose “Save As” and the type .${form}; the new file has none.`,
  "file-kind": ({ read }) => `The type of the file “${read}” cannot be read. Save the form as .docx, .xlsx or .csv.`,
  "file-old-word": ({ read }) =>
    `“${read}” is an old Word file (.doc). Open it in Word and save it as “Word Document (.docx)”.`,
  "file-old-excel": ({ read }) =>
    `“${read}” is an old Excel file (.xls). Open it in Excel and save it as “Excel Workbook (.xlsx)”.`,
  "file-pdf": ({ read }) => `“${read}” is a PDF or a scan. Ask the office for the form in Word or Excel.`,
  "file-locked": ({ read }) =>
    `“${read}” has a password, or is an old file with a new ending. Open it, take the password away and save it as .docx or .xlsx.`,
  "file-broken": ({ read }) =>
    `“${read}” cannot be opened: the file is damaged or has a wrong ending. Try to open it in Word or Excel and save it again.`,
  "file-complex": ({ read }) =>
    `“${read}” has too many cells, columns or levels inside each other, so it was not read. Copy the statistical form alone into a new file and try again.`,
  "file-letters-tcvn": ({ read }) =>
    `The file is typed in the old encoding TCVN3 (ABC, font .VnTime), for example “${read}”. Convert the whole file to Unicode with the input method and bring it in again.`,
  "file-letters-vni": ({ read }) =>
    `The file is typed in the old encoding VNI (font VNI-Times), for example “${read}”. Convert the whole file to Unicode with the input method and bring it in again.`,
  "file-letters-mojibake": ({ read }) =>
    `The text of the file was read in a wrong encoding, for example “${read}”. Open the original as UTF-8, save it and bring it in again.`,
  "file-encoding": () =>
    "The file is not UTF-8, so Vietnamese accents may be wrong. In Excel, save it again as “CSV UTF-8”.",
  "file-quote": () => "The quotation marks in the CSV file do not pair up. Save the file again from Excel.",
  "table-missing": () =>
    "There is no table in the file. Perhaps the form is a picture; ask the office for one with a table.",
  "head-missing": () =>
    "No head of a table with the columns “Chỉ tiêu” and “Số liệu” was found. Write the head as the ministry's form has it: “STT”, “Chỉ tiêu thống kê”, “Đơn vị tính”, “Số liệu”, “Ghi chú”.",
  "nothing-taken": () => "No row of the file is one of the form. Check that this is the statistical form.",
  "id-claimed-twice": ({ id, read, form }) =>
    `Two rows are both indicator ${id}: this one (“${read}”) and row ${form}. Delete one in the file or correct its name.`,
  "columns-ambiguous": ({ read, form }) =>
    `Two columns of the table may be the values, or the names of the indicators: “${read}” and “${form}”. No number was taken; leave one of them, or hide the other in Excel.`,
  "form-twice": ({ read, form }) =>
    `The tables “${read}” and “${form}” have the same rows of the form, so it is not clear which numbers count. Delete or hide the one that does not.`,
  "rows-many": ({ form }) =>
    `More than ${form} rows stand below the head of the table; the form has far fewer. Copy the statistical form alone into a new file.`,
  "row-not-understood": ({ read }) =>
    `The row “${read}” was not recognized. If it belongs to the form, write its name as the form does; if not, ignore this.`,
  "row-label-unlike": ({ id, read, form }) =>
    `The row “${read}” has the code of indicator ${id} and quite another name. The form says “${form}”. Correct the name or the code in the file.`,
  "row-ambiguous": ({ read, form }) =>
    `The row “${read}” is like several indicators (${form}). Write its name or code so that it is clear which.`,
  "row-missing": ({ id, form }) => `The file has no row ${id} “${form}”. The row is left as it was before.`,
  "code-differs": ({ id, read, form }) =>
    `The code printed is ${read}, the name is that of indicator ${id} (code ${form}). The name was followed.`,
  "label-differs": ({ id, read, form }) =>
    `The name of ${id} is not that of the form. File: “${read}”. Form: “${form}”. The number was taken.`,
  "unit-differs": ({ id, read, form }) =>
    form
      ? `The unit of ${id} is “${read}” in the file and “${form}” in the form. The number was taken as the file has it; check the unit.`
      : `The row ${id} names a group and has no unit in the form; the file says “${read}”.`,
  "footnote-missing": ({ id, read }) =>
    `The mark “${read}” at ${id} has no footnote. The mark was left out; write what it means into the note if that is needed.`,
  "value-fraction": ({ id, read }) =>
    `The number cell of ${id} is ${read} in Excel: it may be ${read} %, or a share that Excel shows as a percentage. No number was taken; ${again}, like 99,91%.`,
  "value-date": ({ id, read }) =>
    `The number cell of ${id} is a date (${read}): Excel changed it by itself. No number was taken; ${again}.`,
  "value-boolean": ({ id, read }) =>
    `The number cell of ${id} is ${read}. No number was taken; write the form's code of the answer, like 1 or 0.`,
  "value-error": ({ id, read }) =>
    `The number cell of ${id} is an error of Excel (${read}). No number was taken; correct the formula or type the number.`,
  "value-not-computed": ({ id }) =>
    `The number cell of ${id} is a formula without a result. No number was taken; open the file in Excel, save it and bring it in again.`,
  "value-unclear": ({ id, read }) =>
    `The number cell of ${id} holds ${read}, and Excel shows it in another way (powers, fractions, negative numbers in brackets, conditional formats). No number was taken; ${again}.`,
  "note-unclear": ({ id, read }) =>
    `The note cell of ${id} is not text (${read}): Excel changed it, or a formula has an error. No note was taken; ${again}.`,
  "value-in-unit": ({ id, read }) =>
    `The number cell of ${id} is blank, and its unit cell holds “${read}”. No number was taken; move the number to its column.`,
  "letters-odd": ({ id, read, form }) =>
    `In row ${id}, “${read}” has a letter of another encoding. ${form ? `Write “${form}”.` : "Convert it to Unicode and copy it again."}`,
  "value-several": ({ id, read }) =>
    `The number cell of ${id} has several lines or numbers (${read}). No number was taken; leave one number in the cell.`,
  "value-unsure": ({ id, read }) =>
    `The number cell of ${id} has a part that cannot be read, so no number was taken${read && ` (what was read: “${read}”)`}; type the number again in plain text.`,
  "value-offset": ({ id, read }) =>
    `The cells in the row of ${id}${read && ` (number “${read}”)`} do not stand below the columns of the head. No number was taken; put the columns in line.`,
  "value-merged": ({ id }) =>
    `The number cell of ${id} is merged with the row above, so it is not clear whose number it is. Split the cell and type a number for each row.`,
  "left-crossed-out": ({ read }) => `Text that is crossed out was left out: “${read}”.`,
  "left-hidden": ({ read }) => `Hidden text was left out: “${read}”.`,
  "left-deleted": ({ read }) => `Deleted text (tracked changes) was left out: “${read}”.`,
  "left-placeholder": ({ read }) => `The hint of a field that is not filled in was left out: “${read}”.`,
  "left-picture": ({ read }) =>
    `A picture cannot be read${read && ` (“${read}”)`}. If it shows numbers, type them as text.`,
  "left-chart": () => "Charts are not read. If a number of a chart is needed, type it as text.",
  "left-object": () => "Embedded objects (OLE, diagrams, buttons) are not read. If one has numbers, type them as text.",
  "left-inserted-file": () =>
    "A part that is inserted from another file was not read. Open the file in Word, save it and bring it in again.",
  "left-equation": ({ read }) => `The equation “${read}” cannot be read. Type it as text.`,
  "left-symbol": ({ read }) => `A sign of a picture font (“${read}”) was not read. Type it as text.`,
  "left-reversed": ({ read }) => `Text set from right to left was not read: “${read}”. Type it as plain text.`,
  "left-field": ({ read }) =>
    `The field “${read}” has no result yet or is not closed. Open the file in Word, press F9 to update it and save.`,
  "left-check-box": ({ read }) => `The check box ${read} was not read. If it is an answer, type it as text.`,
  "left-comment": () => "Comments are not read.",
  "left-unknown": ({ read }) =>
    `The text “${read}” cannot be read, since it is stored in an unusual way. Type it as plain text.`,
  "left-odd-character": ({ read }) => `There is an invisible or damaged character: “${read}”. Type it again.`,
  "table-skipped": ({ read }) => `A table that is not the statistical form was skipped; it begins with “${read}”.`,
  "sheet-of-chart": ({ read }) => `The sheet “${read}” was skipped: it has a chart only.`,
  "sheet-hidden": ({ read }) =>
    `The hidden sheet “${read}” was skipped. If it is needed, unhide it and bring the file in again.`,
  "rows-hidden": ({ read, form }) =>
    `Sheet “${form}”: rows that are hidden or filtered out were not read (${read}). If they are needed, unhide them and bring the file in again.`,
  "columns-hidden": ({ read, form }) =>
    `Sheet “${form}”: hidden columns were not read (${read}). If they are needed, unhide them and bring the file in again.`,
  "cells-crossed-out": ({ read, form }) => `Sheet “${form}”: text that is crossed out in cell ${read} was left out.`,
  "cells-hidden": ({ read, form }) =>
    `Sheet “${form}”: cell ${read} was left out, since its format in Excel shows nothing.`,
  "cells-far": ({ read, form }) => `Sheet “${form}”: cell ${read} was not read, since it stands too far to the right.`,
  "comment-left": ({ read, form }) => `Sheet “${form}”: the comment in cell ${read} was not read.`,
  "text-box-left": ({ read, form }) => `Sheet “${form}”: the text box “${read}” was not read.`,
};
