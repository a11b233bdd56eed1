const ORDINALS = ["first", "second", "third", "fourth"];

/** `third quarter of 2025` */
export const quarter = (quarter: number, year: number) => `${ORDINALS[quarter - 1]} quarter of ${year}`;

/** `Q3 2025` */
export const quarterShort = (quarter: number, year: number) => `Q${quarter} ${year}`;
