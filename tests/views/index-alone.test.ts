import { expect, test } from "vitest";
import { readPublication } from "../../src/publication.ts";
import { aloneText, isAlone } from "../../src/views/index-alone.ts";
import { indexViews } from "../../src/views/index-view.ts";
import { FROZEN } from "../frozen.ts";

const { indices } = readPublication(FROZEN).publication!;
const views = (id: string) =>
  indexViews(
    indices.find((one) => one.id === id)!,
    "vi",
  );

test("aloneText(view, locale): the one rank among 61 is a sentence; several values are none", () => {
  const [values, , among61] = views("papi");
  expect([isAlone(values!), isAlone(among61!)]).toEqual([false, true]);
  expect(aloneText(among61!, "vi")).toBe(
    "Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI): Thái Nguyên, thứ hạng trong 61. " +
      "2023: hạng 2 trên 61. Mới tìm được một số liệu, nên chưa thể nói là tăng hay giảm.",
  );
});
