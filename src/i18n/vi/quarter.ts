const ROMAN = ["I", "II", "III", "IV"];

/** `quý III năm 2025` */
export const quarter = (quarter: number, year: number) => `quý ${ROMAN[quarter - 1]} năm ${year}`;

/** `Quý III/2025` */
export const quarterShort = (quarter: number, year: number) => `Quý ${ROMAN[quarter - 1]}/${year}`;
