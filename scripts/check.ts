import { parseArgs } from "node:util";
import { mistakeLine } from "../src/i18n/mistakes.ts";
import { readPublication } from "../src/publication.ts";

const { values } = parseArgs({
  options: { lang: { type: "string", default: "vi" }, root: { type: "string", default: "." } },
});
const locale = values.lang === "en" ? "en" : "vi";
const { publication, mistakes } = readPublication(values.root);

for (const mistake of mistakes) console.error(mistakeLine(mistake, locale));
if (mistakes.length > 0) {
  console.error(locale === "vi" ? `\n${mistakes.length} lỗi cần sửa.` : `\n${mistakes.length} mistakes to mend.`);
  process.exitCode = 1;
} else {
  const quarters = publication!.releases.map((release) => release.id).join(", ");
  console.log(locale === "vi" ? `Không có lỗi (${quarters}).` : `No mistakes (${quarters}).`);
}
