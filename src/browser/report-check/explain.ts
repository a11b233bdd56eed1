import { REPORT_LOCALE } from "../../i18n/locale.ts";
import type { ExplainView } from "../../views/report-check-view.ts";
import { button, element, part } from "./dom.ts";

interface Labels {
  explain: string;
  explained: string;
  hint: string;
  take: string;
}

/**
 * Where a person says why a finding is so: last quarter's words can be taken and changed. What is typed is kept at
 * once, for nothing is checked anew by it.
 */
export function explainElement({ label, value, before }: ExplainView, keep: (text: string) => void): HTMLElement {
  const labels = JSON.parse(part("groups").dataset["labels"]!) as Labels;
  const summary = element("summary", "cursor-pointer text-accent", value ? labels.explained : labels.explain);
  const field = element(
    "textarea",
    "mt-1 block w-full rounded-md border border-soft bg-paper px-3 py-2 text-[0.95rem] text-ink",
  );
  field.rows = 3;
  field.value = value;
  // An explanation of the report is published in its language first.
  field.lang = REPORT_LOCALE;
  field.ariaLabel = label;
  field.autocomplete = "off";
  const write = () => {
    summary.textContent = field.value.trim() ? labels.explained : labels.explain;
    keep(field.value.trim());
  };
  field.addEventListener("input", write);
  const take = button(labels.take, () => {
    field.value = before;
    write();
    field.focus();
  });
  const hint = element("p", "mt-2 text-[0.92rem] text-soft", labels.hint);
  const made = element(
    "details",
    "screen-only mt-3 text-[0.95rem]",
    summary,
    hint,
    field,
    ...(before ? [element("p", "mt-2", take)] : []),
  );
  made.open = value !== "";
  return made;
}
