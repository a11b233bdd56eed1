// Reads a document in the page's worker, shows what does not add up, lets a person correct it and take the result along.
import type { Answer, FileKind } from "../../views/report-check-calls.ts";
import type { Draft, DraftHead } from "../../views/report-check-view.ts";
import { withAnswer, withDecision, withExplanation, withValue } from "./changes.ts";
import { element, fill, part, setText } from "./dom.ts";
import { Engine, type Failure } from "./engine.ts";
import { forget, keep, kept } from "./keep.ts";
import { type Actions, show, showOnly } from "./show.ts";
import { onFile, saveFile } from "./files.ts";

/** What the page says by itself, from its markup (i18n/vi/report-check.ts). */
type Texts = Record<
  | "loading"
  | "ready"
  | "reading"
  | "failed"
  | "hung"
  | "broken"
  | "pasteEmpty"
  | "pasteName"
  | "tooLarge"
  | "notKept"
  | "kept"
  | "forgotten"
  | "restored"
  | "noRows"
  | "changed"
  | "confirmed"
  | "picked"
  | "accepted"
  | "refused"
  | "reopened"
  | "unexplained"
  | "blank",
  string
>;

const tool = part("tool");
const texts = JSON.parse(tool.dataset["texts"]!) as Texts;
const largest = Number(tool.dataset["largest"]);
const quarter = part<HTMLSelectElement>("quarter");
const otherProvince = part<HTMLInputElement>("other-province");
const pasted = part<HTMLTextAreaElement>("pasted");
const only = part<HTMLInputElement>("only");
const verbatim = part<HTMLInputElement>("verbatim");
const headInputs = [...part("head").querySelectorAll("input")];
const engine = new Engine(new URL(tool.dataset["source"]!, location.href).href, document.documentElement.lang);

let draft: Draft | null = null;
/** Counts what was asked for, so that a late answer does not undo a newer one. */
let run = 0;

const say = (text: string) => setText(part("status"), text);
const tell = (text: string) => setText(part("live"), text);
const filled = (text: string, values: Record<string, string>) =>
  text.replace(/\{(\w+)\}/g, (_, key: string) => values[key]!);
const named = (text: string, name: string) => filled(text, { name });
const head = () =>
  Object.fromEntries(headInputs.map(({ name, value }) => [name, value.trim()])) as unknown as DraftHead;
/** What a person typed stands, whatever the next file says of itself. */
const typedHead = () =>
  Object.fromEntries(
    headInputs.map(({ name, value, dataset }) => [name, dataset["typed"] ? value.trim() : ""]),
  ) as unknown as DraftHead;

/** Shows why nothing was read, and leads there. */
function refuse(sentences: readonly string[]): void {
  say("");
  // A table that is being worked on stays.
  if (!draft) part("result").hidden = true;
  part("refused-list").replaceChildren(...sentences.map((text) => element("li", "", text)));
  part("refused").hidden = false;
  part("refused-title").focus();
}

const failed = (failure: Failure) => refuse([texts[failure] ?? texts.broken]);

async function read(name: string, bytes: Uint8Array): Promise<void> {
  const mine = ++run;
  part("refused").hidden = true;
  say(named(texts.reading, name));
  const settings = { quarter: quarter.value, otherProvince: otherProvince.checked, head: typedHead() };
  try {
    const answer = await engine.ask({ kind: "read", name, bytes, settings });
    if (mine !== run) return;
    if (answer.kind === "refused") refuse(answer.sentences);
    if (answer.kind !== "checked") return;
    say("");
    draft = null;
    take(answer);
    showHead(answer.draft);
    verbatim.checked = answer.draft.verbatim;
    only.checked = false;
    showOnly(false);
    part("title").focus();
  } catch (failure) {
    if (mine === run) failed(failure as Failure);
  }
}

function forgetDraft(): void {
  forget();
  draft = null;
}

/** The findings of the last check that must be explained. */
let toExplain: string[] = [];

/** How many of the findings that must be explained are not. */
function sayUnexplained({ explanations }: Draft): void {
  const open = toExplain.filter((id) => !explanations[id]).length;
  fill("unexplained", open > 0 ? filled(texts.unexplained, { count: String(open) }) : "");
}

/** Shows an answer of the worker, whose draft is the one that is worked on from now on. */
function take({ draft: found, view }: Extract<Answer, { kind: "checked" }>): void {
  const cards = view.groups.flatMap((group) => group.cards);
  toExplain = cards.filter(({ explain }) => explain).map(({ id }) => id);
  // What was typed and chosen while the worker was at work is newer than what it was given.
  const { explanations, verbatim: chosen } = draft ?? found;
  accept({ ...found, explanations, verbatim: chosen });
  show(view, actions);
}

/** Takes a draft as the one that is worked on, and keeps it. */
function accept(found: Draft): void {
  draft = found;
  sayUnexplained(found);
  part("kept").textContent = keep(found) ? texts.kept : texts.notKept;
}

/** Checks the draft anew; what changed is said before the new headline. */
async function check(changed: Draft, said: string): Promise<void> {
  const mine = ++run;
  draft = changed;
  try {
    const answer = await engine.ask({ kind: "check", draft: changed });
    if (mine !== run || answer.kind !== "checked") return;
    take(answer);
    if (only.checked) showOnly(true);
    if (document.activeElement?.closest("tr[hidden]")) only.focus();
    tell([said, answer.view.headline].filter(Boolean).join(" "));
  } catch (failure) {
    // What this page cannot check, it need not bring back again.
    if (failure === "broken") forgetDraft();
    if (mine === run) failed(failure as Failure);
  }
}

function change(id: string, value: string): void {
  if (!draft) return;
  const to = value.trim();
  const from = draft.rows.find((row) => row.id === id)!.value;
  void check(
    withValue(draft, id, to),
    filled(texts.changed, { row: id, from: from || texts.blank, to: to || texts.blank }),
  );
}

function decide(number: number, decision: Draft["decisions"][number], said: string): void {
  if (draft) void check(withDecision(draft, number, decision), said);
}

const actions: Actions = {
  change,
  pick: ({ number, label, choices }, figure) => {
    const isAgreed = choices.some(({ id, chosen }) => chosen && id === figure);
    if (number !== null)
      decide(number, { figure: figure || null }, filled(isAgreed ? texts.confirmed : texts.picked, { label }));
  },
  correct: ({ number, label, value }, written) => {
    if (number !== null)
      decide(
        number,
        { stated: written },
        filled(texts.changed, { row: label, from: value, to: written || texts.blank }),
      );
  },
  write: (number, value) => decide(number, { stated: value }, ""),
  answer: ({ key, label }, answer) => {
    if (draft) void check(withAnswer(draft, key, answer), filled(texts[answer ?? "reopened"], { label }));
  },
  explain: (finding, text) => {
    if (draft) accept(withExplanation(draft, finding, text));
  },
  fixHead: (field) => {
    part<HTMLDetailsElement>("head-part").open = true;
    headInputs.find(({ name }) => name === field)?.focus();
  },
};

/** Shows what a report says of itself where it can be corrected. */
function showHead({ head: found }: Draft): void {
  for (const input of headInputs) input.value = found[input.name as keyof DraftHead];
  if (Object.values(found).some(Boolean)) part<HTMLDetailsElement>("head-part").open = true;
}

async function takeFile(file: File): Promise<void> {
  if (file.size > largest) refuse([named(texts.tooLarge, file.name)]);
  else await read(file.name, new Uint8Array(await file.arrayBuffer()));
}

async function download(kind: FileKind): Promise<void> {
  if (!draft) return;
  try {
    const answer = await engine.ask({ kind: "file", file: kind, draft });
    if (answer.kind === "file") saveFile(answer.name, answer.bytes);
  } catch (failure) {
    failed(failure as Failure);
  }
}

/** Brings back the table that was being worked on before the page was loaded anew. */
async function restore(found: Draft): Promise<void> {
  quarter.value = found.quarter;
  otherProvince.checked = found.otherProvince;
  showHead(found);
  verbatim.checked = found.verbatim;
  await check(found, "");
  if (draft && !part("result").hidden) say(named(texts.restored, found.name));
}

function prepare(): void {
  say(texts.loading);
  engine.open().then(
    () => say(texts.ready),
    () => say(texts.failed),
  );
}

onFile(part("file"), (file) => void takeFile(file));
part("paste").addEventListener("click", () => {
  const text = pasted.value;
  if (text.trim()) void read(`${texts.pasteName}.txt`, new TextEncoder().encode(text));
  else refuse([texts.pasteEmpty]);
});
for (const setting of [quarter, otherProvince])
  setting.addEventListener("change", () => {
    if (draft) void check({ ...draft, quarter: quarter.value, otherProvince: otherProvince.checked }, "");
  });
for (const input of headInputs)
  input.addEventListener("change", () => {
    input.dataset["typed"] = "true";
    if (draft) void check({ ...draft, head: head() }, "");
  });
verbatim.addEventListener("change", () => {
  if (draft) accept({ ...draft, verbatim: verbatim.checked });
});
only.addEventListener("change", () => {
  if (showOnly(only.checked) === 0) tell(texts.noRows);
});
for (const button of document.querySelectorAll<HTMLElement>("[data-file-kind]"))
  button.addEventListener("click", () => void download(button.dataset["fileKind"] as FileKind));
part("forget").addEventListener("click", () => {
  forgetDraft();
  run++;
  part("result").hidden = true;
  for (const input of [pasted, ...headInputs]) {
    input.value = "";
    delete input.dataset["typed"];
  }
  say(texts.forgotten);
  part("file").focus();
});

const found = kept();
if (found) void restore(found);
else prepare();
