import { stem } from "porter2";
import { wordReader } from "../core/word.ts";
import { languageWith } from "./language.ts";

/** `s` is what is left of a genitive. */
const SILENT =
  "a an the and or of in on at to for from by with as per is are was were be been being has have had it its this that " +
  "these those their which who not no than s under out up";
const ASKING = "how many much what when where why does do did can find search show me about there any number";

/** In English the comma groups: `1,587` is `1.587` in Vietnamese, `1.5` is `1,5`. */
const swapSigns = (number: string) => number.replace(/[.,]/g, (sign) => (sign === "." ? "," : "."));

/** `dossier` and `dossiers` are one word, and so are `train`, `trained` and `training`. */
export const english = languageWith(wordReader({ stem, vietnamese: swapSigns }), SILENT, ASKING);
