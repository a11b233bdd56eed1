/** What a check says besides its mistakes and warnings. */
export const check = {
  mistakes: (count: number) => `${count} lỗi cần sửa.`,
  /** Under the first mistakes. */
  left: (count: number) => `Còn ${count} lỗi nữa, hiện ra khi những lỗi trên đã được sửa.`,
  none: (quarters: string) => `Không có lỗi (${quarters}).`,
  warnings: (count: number) => `${count} điều nên xem lại (không chặn việc dựng trang):`,
  /** What stands below a contradiction that must be explained. */
  reason: "Vì sao phải khớp",
  sentence: (place: string) => `Câu ở ${place}`,
  beforeExplained: "Quý trước giải thích",
  again: (line: string) => `Còn đúng thì viết: ${line}`,
};
