import type { tools as vi } from "../vi/tools.ts";
import { counted } from "./counted.ts";

/** What the commands (scripts/) and the page of mistakes (src/dev) say to editors. */
export const tools: typeof vi = {
  written: (files) => `Written: ${files}.`,
  command: {
    usage: (read, known) =>
      `“${read}” is not understood. This command takes: ${known || "no options"}; the value of an option stands right behind it.`,
    choice: (name, read, known) => `${name} cannot be “${read}”. Write one of: ${known}.`,
    folderMissing: (folder) => `There is no folder “${folder}”. Check --root or CCHC_ROOT.`,
    system: (path, reason) => `${path || "A file"} cannot be read or written: ${reason}.`,
    reasons: {
      EACCES: "no permission",
      EPERM: "no permission",
      EROFS: "the disk can only be read",
      ENOSPC: "the disk is full",
      EDQUOT: "your share of the disk is used up",
      EFBIG: "the file is larger than allowed",
      EMFILE: "too many files are open at once",
      ENOENT: "it is not there",
      ENOTDIR: "a file stands where a folder is needed",
      EISDIR: "a folder stands where a file is needed",
      EEXIST: "the name is taken",
      ENOTEMPTY: "the folder is not empty",
      EBUSY: "another program is using it",
      EIO: "the disk has an error",
      ELOOP: "a link leads back to itself",
      ENAMETOOLONG: "the name is too long",
      ENOMEM: "there is not enough memory",
    },
    own: (message) =>
      `The command stopped because of a fault of the software itself: ${message}. Send this sentence to the maintainers; run it again with CCHC_DEBUG=1 to see all of it.`,
  },
  quarter: {
    usage: (command) => `Usage: npm run ${command} 2025-q4`,
    shape: (read) => `“${read}” is not a quarter. Write it like 2025-q4.`,
    missing: (quarter) =>
      `There is no folder data/quarters/${quarter} yet. Make it first: npm run new-quarter ${quarter}`,
  },
  check: {
    unknownFormat: (read, known) => `There is no format “${read}”. Use one of: ${known}.`,
  },
  build: {
    kept: "The site built before is left as it was.",
    running: (folder) => `Another command is building the site into ${folder}/. Wait until it is done and run again.`,
    notASite: (folder) =>
      `“${folder}” is no folder to build the site into: the new site would replace all that is in it. Choose another one: --out dist`,
    done: (folder) => `The site was built into the folder ${folder}/.`,
  },
  serve: {
    open: (address) => `The site is open at ${address} (to stop it: Ctrl+C)`,
    notBuilt: (folder) => `There is no site in the folder ${folder}/ yet. Run: npm run build`,
    portWrong: (port) => `The port “${port}” cannot be used. Write a number from 0 to 65535: --port 4321`,
    cannotListen: (host, port, reason) =>
      `The site cannot be opened at ${host}:${port} (${reason}). Write another port: --port 8080`,
  },
  browser: {
    installing: "Installing the browser for the tests…",
    failed: "The browser could not be installed. Install Chromium or Chrome and run again.",
  },
  newQuarter: {
    exists: (path) =>
      `${path} is there already, so nothing was made. To start from the beginning, delete that folder yourself first.`,
    noForm: "There is no quarter yet that shows which form to use. Add: --form bnv-4625",
    formMissing: (form) => `There is no form “${form}” in data/forms.`,
    created: (count, quarter) => `${counted(count, "file")} made for the ${quarter}.`,
    next: "Next: fill in report.json and import the form (npm run import -- FILE); the quarter can then be published. After that look at each cell that has a ? and each section that is still state: draft.",
    hints: {
      opening: (title) => `one sentence with the result of section “${title}”: what was reached, what is lacking.`,
      body: (title) =>
        `what section “${title}” says, by the report. Numbers, days and documents are written as components, see the editors' guide.`,
    },
  },
  import: {
    usage: "Usage: npm run import -- FILE [--quarter 2025-q4] [--verbatim]",
    finished: (quarter, next) =>
      `The newest quarter (${quarter}) is finished, so nothing was written. Start a new one: npm run new-quarter ${next}. If that quarter is to be imported again, add: --quarter ${quarter}`,
    formBroken: "The form or the data have mistakes, so this cannot be done yet. Run npm run check and fix them first.",
    place: (table, row, problem) => `Table ${table}, row ${row}: ${problem}`,
    sheetPlace: (sheet, row, problem) => `Sheet “${sheet}”, row ${row}: ${problem}`,
    refused: "Nothing was written, because:",
    taken: (count, all) => `${count} of ${all} rows of the form taken.`,
    filled: (count) => `${counted(count, "number")} filled in.`,
    overwritten: "Written over (before → after):",
    spared: "Blank in the file, left as it was:",
    value: "number",
    note: "note",
    fromTo: (id, column, from, to) => `${id} ${column}: “${from}” → “${to}”`,
    keeps: (id, column, kept) => `${id} ${column}: “${kept}”`,
    trackedChanges: (count) =>
      `The file still has ${counted(count, "tracked change")}; all were read as accepted. Look at them before you publish.`,
    notTaken: "Not understood or not taken:",
    differs: "Other than the form:",
    wrongValues: "Numbers written wrongly (copied as they are; correct them in the file that was just written):",
    changed: (count) => `${counted(count, "row is", "rows are")} other than in the file before the import.`,
    next: "Next run: npm run check",
  },
  inbox: {
    title: "Made from reports in data/inbox",
    made: "The files below were imported and taken out of data/inbox. The frame below each file has what the import said.",
    refused:
      "The files below could not be imported; they are still in data/inbox. Do what the reason says and upload them again.",
    unknownFolder: "A file must be in the folder of a quarter, like data/inbox/2025-q4/.",
    next: "Look at each cell that has a ?, then merge this proposal to publish it. The checks run when somebody changes the proposal, or closes and reopens it.",
    cut: "… There is more; see the files that were changed.",
  },
  exportForm: {
    title: (quarter) => `Statistical form of public administrative reform, ${quarter}`,
  },
  review: {
    usage: "Usage: npm run review -- BASE (a branch, a commit or a folder)",
    baseMissing: (name) => `There is no branch, commit or folder “${name}”.`,
  },
  dev: {
    title: (count) => `${counted(count, "mistake")} to fix`,
    lead: "Fix them in the files and save; the page comes back by itself when none is left.",
  },
};
