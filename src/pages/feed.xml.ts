import type { APIRoute } from "astro";
import { dateText, quarterText, ui } from "../i18n/format.ts";
import { publication } from "../publication.ts";
import { atomFeed } from "../publish/feed.ts";

export const GET: APIRoute = () => {
  const { corrections, feed } = ui();
  const text = atomFeed(publication(), {
    subtitle: feed.subtitle,
    release: ({ quarter }) => feed.release(quarterText(quarter)),
    correction: ({ quarter }) => feed.correction(quarterText(quarter)),
    corrected: ({ revisions, quantities }, day) =>
      revisions
        .filter(({ date }) => date === day)
        .map(({ id, from, to, reason }) => {
          const label = quantities.get(id)!.label.vi;
          const line = corrections.line(dateText(day), label, from || corrections.blank, to || corrections.blank);
          return `${line} ${reason.vi}`;
        }),
  });
  return new Response(text, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
};
