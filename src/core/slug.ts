import { fold } from "./fold.ts";

/** A text as a part of a name or file name: `CCHC Mở Thái Nguyên` -> `cchc-mo-thai-nguyen`. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
