import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import type { Release } from "../core/release.ts";
import ChiTieu from "./ChiTieu.astro";
import ChuThich from "./ChuThich.astro";
import GhiChu from "./GhiChu.astro";
import GuideImage from "./GuideImage.astro";
import Ngay from "./Ngay.astro";
import So from "./So.astro";
import VanBan from "./VanBan.astro";
import YNghia from "./YNghia.astro";

/**
 * What editors may use in MDX, on numbers, days and documents of a quarter; the same names as
 * core/check/markup.ts allows.
 */
export function proseComponents(release: Release) {
  const inQuarter = (component: AstroComponentFactory) => withProps(component, { release });
  return {
    So: inQuarter(So),
    Ngay: inQuarter(Ngay),
    VanBan: inQuarter(VanBan),
    ChiTieu: inQuarter(ChiTieu),
    YNghia,
    ChuThich,
    GhiChu,
  };
}

/** Pages may show the images of the guide, too. */
export function pageComponents(release: Release) {
  return { ...proseComponents(release), img: GuideImage };
}

/** A component with props that its place in the text does not give; slots go through. */
function withProps(component: AstroComponentFactory, own: Record<string, unknown>): AstroComponentFactory {
  const bound: AstroComponentFactory = (result, props, slots) => component(result, { ...props, ...own }, slots);
  // Astro knows a component by the marks that it puts on its function.
  return Object.assign(bound, component);
}
