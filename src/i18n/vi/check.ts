/** What a check says besides its mistakes and warnings. */
export const check = {
  mistakes: (count: number) => `${count} lỗi cần sửa.`,
  none: (quarters: string) => `Không có lỗi (${quarters}).`,
  warnings: (count: number) => `${count} điều nên xem lại (không chặn việc dựng trang):`,
};
