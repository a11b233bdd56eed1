import { readFileSync } from "node:fs";
import { importProblemLine } from "../../src/i18n/import-problems.ts";
import { isProblem, readReportFile } from "../../src/load/office/office-file.ts";
import { readForm } from "../../src/reading/read-form.ts";
import { tablesOf } from "../../src/reading/report/document.ts";
import { readReport } from "../../src/reading/report/read-report.ts";
import { release, vocabulary } from "../reading/report/source.ts";

// node tests/bench/read-office.ts FILE: what an office's file takes to be read as form and as report, in seconds
// of the processor, the most memory of the process in bytes, and what is said of it first, as JSON.
const [file] = process.argv.slice(2);
const bytes = readFileSync(file!);
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
/** The most memory of this process alone; Linux hands the peak of the starting one on as maxRSS. */
const peak = () => Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? 0) * 1024;
const start = cpu();
const found = await readReportFile(file!, bytes);
const problems = isProblem(found) ? [found] : readForm(tablesOf(found), release.form).problems;
if (!isProblem(found)) readReport(found, { form: release.form, ...vocabulary, previous: null });
const end = cpu();
const [first] = problems;
process.stdout.write(
  JSON.stringify({
    seconds: end - start,
    peak: peak(),
    said: first ? importProblemLine(first, "vi") : "",
    problems: problems.length,
  }),
);
