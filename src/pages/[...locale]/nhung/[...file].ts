import type { APIRoute } from "astro";
import { paths } from "../../../core/address.ts";
import { inLocale, localeOf } from "../../../i18n/locale.ts";
import { publication } from "../../../publication.ts";
import { chartCsv, chartSvg } from "../../../publish/chart-files.ts";
import { inEachLanguage } from "../../../routes.ts";
import marks from "../../../styles/chart-marks.css?raw";
import { chartFilePath } from "../../../views/chart-view.ts";
import { type Embeddable, embeddables } from "../../../views/embeddable.ts";

type Props = Embeddable & { type: "svg" | "csv" };

export const getStaticPaths = () =>
  inEachLanguage((locale) =>
    embeddables(publication(), locale).flatMap((chart) =>
      (["svg", "csv"] as const).map((type) => ({
        params: { file: chartFilePath(chart.view, type).slice(paths.embeds.length) },
        props: { ...chart, type },
      })),
    ),
  );

export const GET: APIRoute<Props> = ({ props: { view, type }, currentLocale }) => {
  const { name, refArea } = publication().publisher;
  if (type === "csv")
    return new Response(chartCsv({ ...view, refArea }), { headers: { "content-type": "text/csv; charset=utf-8" } });
  const site = inLocale(name, localeOf(currentLocale));
  return new Response(chartSvg({ ...view, drawing: view.drawing! }, site, marks), {
    headers: { "content-type": "image/svg+xml" },
  });
};
