import type { vi } from "../vi/index.ts";

export const original: typeof vi.original = {
  title: "The original",
  named: (number, date, issuer) => `Report No. ${number} of ${date}, issued by the ${issuer} in Vietnamese.`,
  open: "Open the original",
  ask: (place) => `Ask at: ${place}.`,
  unknown:
    "This site does not know an address of the original. When asking the issuing body, give the number and day above.",
};
