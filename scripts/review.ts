import { optionsOf, stop } from "./command.ts";
import { existsSync, statSync } from "node:fs";
import { unzipSync } from "fflate";
import { reviewOf } from "../src/core/compute/review.ts";
import { reviewText } from "../src/i18n/review.ts";
import { words } from "../src/i18n/words.ts";
import { commitOf, git } from "../src/git.ts";
import { INBOX, readFolder } from "../src/load/folder.ts";
import { assembleFolder } from "../src/publication.ts";
import { ROOT } from "../src/root.ts";

/** `npm run review -- BASE [--preview URL]`: what changes from a commit or a folder to the files here, as Markdown. Exit code 1 where a lock loses lines. */
const { values, positionals } = optionsOf({
  allowPositionals: true,
  options: { preview: { type: "string", default: "" }, root: { type: "string", default: ROOT } },
});
const locale = "vi";
const t = words(locale).tools.review;
const [base] = positionals;
if (!base) stop(t.usage);
const before = filesOf(base);
const after = readFolder(values.root);
const [old, current] = [before, after].map(assembleFolder) as [
  ReturnType<typeof assembleFolder>,
  ReturnType<typeof assembleFolder>,
];
const review = reviewOf(
  { releases: old.draft.releases, files: before },
  { releases: current.draft.releases, files: after },
);
const preview = values.preview && values.preview.replace(/\/?$/, "/");
process.stdout.write(reviewText(review, current, preview, locale));
if (review.lostLocks.length > 0) process.exitCode = 1;

/** The files of a folder, or of a commit of this repository. */
function filesOf(name: string): Map<string, Uint8Array> {
  if (existsSync(name) && statSync(name).isDirectory()) return readFolder(name);
  try {
    const commit = commitOf(values.root, name);
    const folders = ["data", "content", "public/huong-dan"].filter(
      (folder) => git(values.root, "ls-tree", commit, "--", folder).length > 0,
    );
    const entries = Object.entries(unzipSync(git(values.root, "archive", "--format=zip", commit, "--", ...folders)));
    const read = entries.filter(([path]) => !path.endsWith("/") && !path.startsWith(`${INBOX}/`));
    return new Map(read.sort(([a], [b]) => (a < b ? -1 : 1)));
  } catch {
    return stop(t.baseMissing(name));
  }
}
