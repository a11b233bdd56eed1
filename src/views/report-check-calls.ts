import type { CheckView, Draft } from "./report-check-view.ts";

/** What the page takes along: the findings for the office, the form, the quarter's folder. */
export type FileKind = "findings" | "form" | "quarter";

/** What the page asks of its worker; `id` comes back with the answer. */
export interface Call {
  id: number;
  /** The page's language. */
  locale: string;
  call:
    | { kind: "open"; address: string }
    | { kind: "read"; name: string; bytes: Uint8Array; settings: Pick<Draft, "quarter" | "otherProvince" | "head"> }
    | { kind: "check"; draft: Draft }
    | { kind: "file"; file: FileKind; draft: Draft };
}

export type Answer =
  | { kind: "open" }
  | { kind: "refused"; sentences: string[] }
  | { kind: "checked"; draft: Draft; view: CheckView }
  | { kind: "file"; name: string; bytes: Uint8Array };
