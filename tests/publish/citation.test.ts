import { describe, expect, test } from "vitest";
import { citablesOf, citationOf, numberCitable, quarterCitable } from "../../src/publish/citation.ts";
import { quantityText } from "../../src/i18n/format.ts";
import { readPublication } from "../../src/publication.ts";
import { FROZEN } from "../frozen.ts";
import { corrected } from "./corrected.ts";

const site = readPublication(FROZEN).publication!;
const [release] = site.releases;

describe("how to cite", () => {
  test("a quarter: a sentence in each language, without an address where none is known", () => {
    const { sentence } = citationOf(quarterCitable(release!), release!, site.publisher, "vi");
    expect(sentence.vi).toBe(
      "Ủy ban nhân dân tỉnh Thái Nguyên (2025). Báo cáo công tác cải cách hành chính tỉnh Thái Nguyên quý III năm 2025. Báo cáo số 15/BC-UBND, ngày 19/9/2025. Số liệu mở, phiên bản 1.0.0, CCHC Mở Thái Nguyên.",
    );
    expect(sentence.en).toBe(
      "People's Committee of Thái Nguyên province (2025). Report on public administrative reform of Thái Nguyên province, third quarter of 2025. Report No. 15/BC-UBND, 19 September 2025. Open data, version 1.0.0, CCHC Mở Thái Nguyên.",
    );
  });

  test("a number is cited with the word that the report puts before it", () => {
    const cited = numberCitable(release!, "violation-handling-training-attendees");
    expect(cited.value).toEqual({ vi: "hơn 600 người", en: "more than 600 people" });
  });

  test("a rank is said to be one, which a page leaves out", () => {
    const quantity = release!.quantities.get("service-index-rank")!;
    expect(numberCitable(release!, quantity.id).value).toEqual({ vi: "hạng 1", en: "rank 1" });
    expect(quantityText(quantity, "vi")).toBe("1");
  });

  test("spaces in a citation are plain, so that other programs find them", () => {
    const quantity = release!.quantities.get("violation-handling-training-attendees")!;
    expect(quantityText(quantity, "vi")).toBe("hơn\u00a0600\u00a0người");
    expect(numberCitable(release!, quantity.id).value!.vi).toBe("hơn 600 người");
  });

  test("BibTeX and CSL-JSON in English", () => {
    const cited = numberCitable(release!, "violation-handling-training-attendees");
    const { bibtex, csl } = citationOf(cited, release!, site.publisher, "en");
    expect(csl).toMatchObject({
      author: [{ literal: "People's Committee of Thái Nguyên province" }],
      language: "en",
      note: "Value: more than 600 people",
    });
    expect(bibtex).toContain("  note = {Report No. 15/BC-UBND. Value: more than 600 people}");
    expect(bibtex).toContain("@dataset{cchc-mo-19-2025-q3-violation-handling-training-attendees,");
  });

  test("an indicator and a figure: name, quarter, the corrected version and the address of its page", () => {
    const other = corrected("https://example.org/cchc/");
    const [newest] = other.releases;
    const indicator = citationOf(numberCitable(newest!, "I.2.2"), newest!, other.publisher, "vi");
    expect(indicator.sentence.vi).toBe(
      "Ủy ban tỉnh Mẫu (2031). I.2.2 Nhiệm vụ thử đã xong (thuộc “I.2 Tỷ lệ nhiệm vụ thử đã xong”, quý I năm 2031): 10 nhiệm vụ. Báo cáo số 01/BC-MAU, ngày 20/3/2031. Số liệu mở, phiên bản 1.0.2, Bộ mẫu thử. https://example.org/cchc/du-lieu/2031-q1/phien-ban-3/#i-2-2",
    );
    // A reader of English is led to the English page.
    expect(indicator.sentence.en).toMatch(/ https:\/\/example\.org\/cchc\/en\/du-lieu\/2031-q1\/phien-ban-3\/#i-2-2$/);
    const english = citationOf(numberCitable(newest!, "I.2.2"), newest!, other.publisher, "en");
    expect(english.bibtex).toMatch(/^@dataset\{bo-mau-99-2031-q1-i-2-2,\n/);
    expect(english.bibtex).toContain("  url = {https://example.org/cchc/en/du-lieu/2031-q1/phien-ban-3/#i-2-2}\n");
    expect(indicator.csl).toEqual({
      id: "bo-mau-99-2031-q1-i-2-2",
      type: "dataset",
      title: "I.2.2 Nhiệm vụ thử đã xong (thuộc “I.2 Tỷ lệ nhiệm vụ thử đã xong”, quý I năm 2031)",
      author: [{ literal: "Ủy ban tỉnh Mẫu" }],
      issued: { "date-parts": [[2031, 3, 20]] },
      publisher: "Bộ mẫu thử",
      version: "1.0.2",
      number: "01/BC-MAU",
      language: "vi",
      note: "Giá trị: 10 nhiệm vụ",
      URL: "https://example.org/cchc/du-lieu/2031-q1/phien-ban-3/#i-2-2",
    });
    const figure = citationOf(numberCitable(newest!, "people-total"), newest!, other.publisher, "vi");
    expect(figure.bibtex).toBe(
      [
        "@dataset{bo-mau-99-2031-q1-people-total,",
        "  author = {{Ủy ban tỉnh Mẫu}},",
        "  title = {{Người thử (quý I năm 2031, tính đến ngày 15/3/2031)}},",
        "  year = {2031},",
        "  month = {3},",
        "  publisher = {Bộ mẫu thử},",
        "  version = {1.0.2},",
        "  note = {Báo cáo số 01/BC-MAU. Giá trị: 240 người},",
        "  url = {https://example.org/cchc/du-lieu/2031-q1/phien-ban-3/#people-total}",
        "}",
        "",
      ].join("\n"),
    );
  });

  test("what this site computed is cited as its own, with the formula and the report behind it", () => {
    // 151.868 of 180.079 dossiers: 84,334 %. VII.4.3.1 has 193.480 of these 180.079.
    const { sentence, bibtex, csl } = citationOf(
      numberCitable(release!, "c-dossiers-solved-share"),
      release!,
      site.publisher,
      "vi",
    );
    const origin = "Cách tính: Số hồ sơ đã giải quyết xong ở cả hai cấp chia cho số hồ sơ tiếp nhận trong quý";
    expect(sentence.vi).toBe(
      `CCHC Mở Thái Nguyên (2025). Hồ sơ giải quyết xong so với hồ sơ tiếp nhận (quý III năm 2025): 84,33%. Tính từ Báo cáo số 15/BC-UBND, ngày 19/9/2025 của Ủy ban nhân dân tỉnh Thái Nguyên. ${origin}. Lưu ý: tính từ số không khớp với chỗ khác của báo cáo (mã trong bảng đối chiếu: end-to-end-dossiers-limit). Số liệu mở, phiên bản 1.0.0, CCHC Mở Thái Nguyên.`,
    );
    expect(bibtex).toContain("author = {{CCHC Mở Thái Nguyên}}");
    expect(bibtex).toContain(`Tính từ Báo cáo số 15/BC-UBND của Ủy ban nhân dân tỉnh Thái Nguyên. ${origin}.`);
    expect(csl["author"]).toEqual([{ literal: "CCHC Mở Thái Nguyên" }]);
    expect(csl["note"]).toContain(origin);
  });

  test("a number that does not add up is cited with what is known against it", () => {
    // 8.766 people at provincial and 23.822 at commune level make 32.588, and the form says 23.588.
    const { sentence, bibtex, csl } = citationOf(numberCitable(release!, "IV.3.2"), release!, site.publisher, "en");
    const note =
      "this number contradicts another in the report, computed again it is 32,588 people (in the ledger: public-employees-present-levels)";
    for (const text of [sentence.en, bibtex, String(csl["note"])]) expect(text).toContain(note);
    expect(citationOf(numberCitable(release!, "I.1"), release!, site.publisher, "en").sentence.en).not.toContain(
      "Note",
    );
  });

  test("a number is cited with the day that the report gives for it", () => {
    const { sentence } = citationOf(numberCitable(release!, "service-index-rank"), release!, site.publisher, "vi");
    expect(sentence.vi).toContain("(quý III năm 2025, tính đến ngày 15/9/2025): hạng 1.");
  });

  test("every number that has a value can be cited, by a key of its own", () => {
    const keys = citablesOf(release!).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain("2025-q3-vii-4-3-1");
    expect(keys).toContain("2025-q3-dossiers-received");
    // II.1 was left blank.
    expect(keys).not.toContain("2025-q3-ii-1");
  });

  test("what TeX would take for a command is written out", () => {
    const risky = { key: "x", title: { vi: "50% & {a}_b \\input", en: "" }, path: "/" };
    expect(citationOf(risky, release!, site.publisher, "vi").bibtex).toContain("title = {{50\\% \\& a\\_b input}}");
  });
});
