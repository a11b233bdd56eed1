import { optionsOf, stop } from "./command.ts";
import { LANGUAGES, ROOT_LOCALE } from "../src/core/address.ts";
import { checkText } from "../src/views/check-text.ts";
import { words } from "../src/i18n/words.ts";
import { readFolder } from "../src/load/folder.ts";
import { assembleFolder } from "../src/publication.ts";
import { ROOT } from "../src/root.ts";
import { githubAnnotations, gitlabReport, jsonReport } from "./check-formats.ts";

/** `npm run check`: every mistake of every file in one run, warnings apart. Exit code 1 where there is a mistake. */
const { values } = optionsOf({
  options: {
    lang: { type: "string", default: ROOT_LOCALE },
    root: { type: "string", default: ROOT },
    format: { type: "string", default: "text" },
  },
});
const locale =
  LANGUAGES.find((one) => one === values.lang) ??
  stop(words(ROOT_LOCALE).tools.command.choice("--lang", values.lang, LANGUAGES.join(", ")));
const files = readFolder(values.root);
const checked = assembleFolder(files);
const FORMATS: Record<string, () => string> = {
  text: () => checkText(checked, (file) => textOf(file), locale),
  json: () => jsonReport(checked, locale),
  github: () => githubAnnotations(checked, locale),
  gitlab: () => gitlabReport(checked, locale),
};
const format = FORMATS[values.format];
if (!format) stop(words(locale).tools.check.unknownFormat(values.format, Object.keys(FORMATS).join(", ")));
const output = format();
if (output) (values.format === "text" && checked.mistakes.length > 0 ? console.error : console.log)(output);
if (checked.mistakes.length > 0) process.exitCode = 1;

function textOf(file: string): string {
  const bytes = files.get(file);
  return bytes ? new TextDecoder().decode(bytes) : "";
}
