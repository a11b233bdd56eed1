import { createHash } from "node:crypto";
import type { Assembled } from "../src/core/assemble.ts";
import type { Locale } from "../src/core/number.ts";
import { warningSentence } from "../src/i18n/warnings.ts";
import { mistakeViews } from "../src/views/mistake-view.ts";

type Checked = Pick<Assembled, "mistakes" | "warnings" | "draft">;

interface Message {
  level: "error" | "warning";
  file: string;
  line: number;
  column: number;
  code: string;
  message: string;
}

function messages(checked: Checked, locale: Locale): Message[] {
  const { mistakes, warnings } = checked;
  // The line itself is beside the mark: no text of a file is needed.
  const views = mistakeViews(checked, () => "", locale);
  return [
    ...views.map(({ sentence, about }, index) => ({
      ...place(mistakes[index]!),
      level: "error" as const,
      message: [sentence, ...about].join("\n"),
    })),
    ...warnings.map((one) => ({ ...place(one), level: "warning" as const, message: warningSentence(one, locale) })),
  ];
}

function place({ file, line, column, code }: Pick<Message, "file" | "line" | "column" | "code">) {
  return { file, line, column, code };
}

/** For programs: what an editor's tool needs to mark each place. */
export function jsonReport(checked: Checked, locale: Locale): string {
  const found = messages(checked, locale);
  const of = (level: Message["level"]) => found.filter((message) => message.level === level);
  return JSON.stringify({ mistakes: of("error"), warnings: of("warning") }, null, 2);
}

/** Workflow commands of GitHub Actions: a mark beside the line in the pull request. */
export function githubAnnotations(checked: Checked, locale: Locale): string {
  const escape = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const property = (text: string) => escape(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
  return messages(checked, locale)
    .map(({ level, file, line, column, code, message }) => {
      return `::${level} file=${property(file)},line=${line},col=${column},title=${property(code)}::${escape(message)}`;
    })
    .join("\n");
}

/** A Code Quality report of GitLab: the same marks in a merge request. */
export function gitlabReport(checked: Checked, locale: Locale): string {
  const issues = messages(checked, locale).map(({ level, file, line, column, code, message }) => ({
    description: message,
    check_name: code,
    fingerprint: createHash("sha256").update(`${file}:${line}:${column}:${code}:${message}`).digest("hex"),
    severity: level === "error" ? "blocker" : "minor",
    location: { path: file, lines: { begin: line } },
  }));
  return JSON.stringify(issues, null, 2);
}
