import { parseArgs } from "node:util";
import { dev } from "astro";

// No other host is asked for anything while an editor works: no telemetry, no news of versions.
process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
process.env["ASTRO_DISABLE_UPDATE_CHECK"] = "true";

const { values } = parseArgs({ options: { port: { type: "string" } } });
await dev({ server: values.port ? { port: Number(values.port) } : {} });
