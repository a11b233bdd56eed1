import { stop } from "./command.ts";
import { readQuarter } from "../src/core/quarter.ts";
import { words } from "../src/i18n/words.ts";

/** The quarter that a command was given; ends the command with a sentence where it was given none. */
export function quarterArgument(command: string, given: string | undefined): string {
  if (given && readQuarter(given)) return given;
  const t = words("vi").tools.quarter;
  return stop(given ? t.shape(given) : t.usage(command));
}
