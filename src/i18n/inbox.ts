import type { Locale } from "../core/number.ts";
import { codeBlock } from "./markdown.ts";
import { words } from "./words.ts";

/** What became of a file of the inbox. */
export interface Imported {
  /** The file's path from the root. */
  file: string;
  isMade: boolean;
  /** What the import said, or why it was not asked. */
  said: string;
}

/** A description on GitHub holds 65.536 characters; one file may not take the place of all others. */
const LONGEST = 50_000;

/** The description of the proposal that was made from the inbox, in Markdown; "" where nothing was there. */
export function inboxText(files: readonly Imported[], locale: Locale): string {
  if (files.length === 0) return "";
  const t = words(locale).tools.inbox;
  const [made, refused] = [files.filter(({ isMade }) => isMade), files.filter(({ isMade }) => !isMade)];
  const room = Math.floor(LONGEST / files.length);
  const part = (title: string, some: readonly Imported[]) =>
    some.length > 0 ? [title, ...some.map((one) => block(one, room, locale))] : [];
  return `${[`## ${t.title}`, ...part(t.refused, refused), ...part(t.made, made), made.length > 0 ? t.next : ""]
    .filter(Boolean)
    .join("\n\n")}\n`;
}

function block({ file, said }: Imported, room: number, locale: Locale): string {
  const t = words(locale).tools.inbox;
  const text = `${file}\n\n${said}`;
  return codeBlock(text.length <= room ? text : `${text.slice(0, room)}\n${t.cut}`);
}
