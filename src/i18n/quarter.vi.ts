const ROMAN = ["I", "II", "III", "IV"];

/** How a quarter is called. */
export const quarterVi = {
  quarter: (quarter: number, year: number) => `quý ${ROMAN[quarter - 1]} năm ${year}`,
  quarterShort: (quarter: number, year: number) => `Quý ${ROMAN[quarter - 1]}/${year}`,
};
