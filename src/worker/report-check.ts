// The check of a report, apart from the page, so that the page never freezes. A call is answered with its number.
import { localeOf } from "../i18n/locale.ts";
import type { CheckSource } from "../publish/check-source.ts";
import type { Answer, Call } from "../views/report-check-calls.ts";
import { evaluateDraft, readReport, viewOf } from "./check.ts";
import { fileOf } from "./files.ts";
import { type Knowledge, knowledgeOf } from "./knowledge.ts";

let knowledge: Promise<Knowledge> | undefined;

async function open(address: string): Promise<Knowledge> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return knowledgeOf((await response.json()) as CheckSource);
}

async function answer({ call, locale: language }: Call): Promise<Answer> {
  const locale = localeOf(language);
  if (call.kind === "open") knowledge = open(call.address);
  const known = await knowledge!;
  if (call.kind === "open") return { kind: "open" };
  if (call.kind === "read") {
    const found = await readReport(call.name, call.bytes, call.settings, known, locale);
    if ("refused" in found) return { kind: "refused", sentences: found.refused };
    return { kind: "checked", draft: found, view: viewOf(evaluateDraft(found, known), known, locale) };
  }
  const checked = evaluateDraft(call.draft, known);
  if (call.kind === "check") return { kind: "checked", draft: checked.draft, view: viewOf(checked, known, locale) };
  return { kind: "file", ...(await fileOf(call.file, checked, known, locale)) };
}

addEventListener("message", ({ data }: MessageEvent<Call>) => {
  const { id } = data;
  answer(data).then(
    (found) => postMessage({ id, answer: found }),
    (error: unknown) => postMessage({ id, error: String(error) }),
  );
});
