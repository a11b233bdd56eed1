import type { Bilingual } from "./unit.ts";

/** Who publishes. */
export interface Publisher {
  province: Bilingual;
  authority: Bilingual;
  name: Bilingual;
  licence: { id: string; name: Bilingual; url: string };
  contact: { name: Bilingual; url: string; email: string };
  baseUrl: string;
}
