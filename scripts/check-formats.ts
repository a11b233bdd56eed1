import { createHash } from "node:crypto";
import type { Assembled } from "../src/core/assemble.ts";
import type { Locale } from "../src/core/number.ts";
import { mistakeSentence } from "../src/i18n/mistakes.ts";
import { warningSentence } from "../src/i18n/warnings.ts";

type Checked = Pick<Assembled, "mistakes" | "warnings">;

interface Message {
  level: "error" | "warning";
  file: string;
  line: number;
  column: number;
  code: string;
  message: string;
}

function messages({ mistakes, warnings }: Checked, locale: Locale): Message[] {
  return [
    ...mistakes.map((mistake) => ({
      ...place(mistake),
      level: "error" as const,
      message: mistakeSentence(mistake, locale),
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
