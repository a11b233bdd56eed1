import { isPort, optionsOf, requireFolder, stop } from "./command.ts";
import { dev } from "astro";
import { words } from "../src/i18n/words.ts";
import { ROOT } from "../src/root.ts";

// No other host is asked for anything while an editor works: no telemetry, no news of versions.
process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
process.env["ASTRO_DISABLE_UPDATE_CHECK"] = "true";

const { values } = optionsOf({ options: { port: { type: "string" } } });
const { port } = values;
if (port !== undefined && !isPort(port)) stop(words("vi").tools.serve.portWrong(port));
requireFolder(ROOT);
await dev({ server: port ? { port: Number(port) } : {} });
