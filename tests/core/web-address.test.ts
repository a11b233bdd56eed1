import { describe, expect, test } from "vitest";
import { isBaseUrl, isEmail, isHttpsUrl } from "../../src/core/web-address.ts";

describe("isHttpsUrl(text)", () => {
  test.each(["https://example.org", "https://example.org/a?b=c#d", "https://a.b-c.vn:8443/x%20y", "https://tỉnh.vn/ệ"])(
    "%s is one",
    (text) => expect(isHttpsUrl(text)).toBe(true),
  );
  test.each([
    ...["", "https://", "https://[", "https://%", "https://a b", "https:/a", "https:a", "HTTPS://a.vn", "http://a.vn"],
    ...['https://a.vn/"x', "https://a.vn/<b>", "https://a.vn\\b", "https://a..vn", "https://.vn", "https://a.vn:99999"],
    ...["https://ten@a.vn", "https://ten:mat-khau@a.vn", "//a.vn", "javascript:https://a.vn", " https://a.vn"],
  ])("%j is none", (text) => expect(isHttpsUrl(text)).toBe(false));
});

test("isBaseUrl(text): other addresses are made by adding to its end", () => {
  for (const text of ["https://a.vn", "https://a.vn/", "https://a.vn/mo"]) expect(isBaseUrl(text), text).toBe(true);
  for (const text of ["https://a.vn/?x", "https://a.vn/#x", "https://["]) expect(isBaseUrl(text), text).toBe(false);
});

test("isEmail(text)", () => {
  for (const text of ["a@b.vn", "van-phong.1@ubnd.thainguyen.gov.vn"]) expect(isEmail(text), text).toBe(true);
  for (const text of ["", "a", "a@b", "a b@c.vn", "a@b.vn?subject=x", "a@b.vn,c@d.vn", "<a@b.vn>", '"a"@b.vn'])
    expect(isEmail(text), text).toBe(false);
});
