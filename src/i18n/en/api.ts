import type { vi } from "../vi/index.ts";

export const api: typeof vi.api = {
  title: "API",
  description: "The data on administrative reform for programs: addresses, use and examples.",
  lead: "The data as JSON, for any programming language. No registration, no key, no limit. These are static files, so they are read only and take no parameters. Each number, check and document has a file of its own, with all quarters in it.",
  addresses: "Addresses",
  path: "Address",
  gives: "Gives",
  openapi: "Description by OpenAPI, from which clients can be generated",
  versioning: "Versions",
  versioningText:
    "Within /api/v1/ fields are added alone; none is removed or changes its meaning. If one has to change there will be /api/v2/, and /api/v1/ stays.",
  blank: "Blanks",
  blankText: "The value null means that the report states no number. It is never zero.",
  examples: "Examples",
  host: (host) => `In the examples ${host} stands for the address of this site.`,
};
