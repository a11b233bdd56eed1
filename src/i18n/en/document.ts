import type { vi } from "../vi/index.ts";

export const document: typeof vi.document = {
  numbered: (type, number) => `${type} No. ${number}`,
  issued: (date) => `of\u00a0${date}`,
};
