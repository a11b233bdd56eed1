import type { ImportProblem, ImportProblemCode } from "../../reading/problem.ts";

type Sentence = (problem: Pick<ImportProblem, "id" | "read" | "form">) => string;

/** What is wrong with an office's document. What to do about it. */
export const importProblems: Record<ImportProblemCode, Sentence> = {
  "file-missing": ({ read }) => `Không có tệp “${read}”. Kiểm tra lại tên tệp và thư mục.`,
  "file-empty": ({ read }) => `Tệp “${read}” rỗng. Xin cơ quan gửi lại.`,
  "file-large": ({ read, form }) =>
    `“${read}” lớn hơn ${form} MB. Chép riêng biểu thống kê sang một tệp mới, bỏ hình ảnh, rồi thử lại.`,
  "file-unpacks-large": ({ read, form }) =>
    `“${read}” mở ra thì lớn hơn ${form} MB nên không được đọc. Chép riêng biểu thống kê sang một tệp mới rồi thử lại.`,
  "file-macro": ({ read, form }) =>
    `“${read}” là tệp có macro. Mở tệp, chọn “Lưu thành” rồi chọn loại .${form}; tệp mới không còn macro.`,
  "file-kind": ({ read }) => `Chưa đọc được loại tệp của “${read}”. Lưu biểu thành .docx, .xlsx hoặc .csv.`,
  "file-old-word": ({ read }) =>
    `“${read}” là tệp Word kiểu cũ (.doc). Mở bằng Word rồi lưu lại thành “Tài liệu Word (.docx)”.`,
  "file-old-excel": ({ read }) =>
    `“${read}” là tệp Excel kiểu cũ (.xls). Mở bằng Excel rồi lưu lại thành “Sổ làm việc Excel (.xlsx)”.`,
  "file-pdf": ({ read }) => `“${read}” là tệp PDF hoặc bản quét. Xin cơ quan gửi bản Word hoặc Excel của biểu.`,
  "file-locked": ({ read }) =>
    `“${read}” có mật khẩu hoặc là tệp kiểu cũ đã đổi đuôi. Mở tệp, bỏ mật khẩu, lưu lại thành .docx hoặc .xlsx.`,
  "file-broken": ({ read }) =>
    `Không mở được “${read}”: tệp hỏng hoặc sai đuôi. Mở thử bằng Word hay Excel rồi lưu lại.`,
  "file-complex": ({ read }) =>
    `“${read}” có quá nhiều ô, cột hoặc lớp lồng nhau nên không được đọc. Chép riêng biểu thống kê sang một tệp mới rồi thử lại.`,
  "file-letters-tcvn": ({ read }) =>
    `Tệp gõ theo bảng mã cũ TCVN3 (ABC, phông .VnTime), ví dụ “${read}”. Đổi cả tệp sang Unicode bằng bộ gõ rồi nhập lại.`,
  "file-letters-vni": ({ read }) =>
    `Tệp gõ theo bảng mã cũ VNI (phông VNI-Times), ví dụ “${read}”. Đổi cả tệp sang Unicode bằng bộ gõ rồi nhập lại.`,
  "file-letters-mojibake": ({ read }) =>
    `Chữ trong tệp bị đọc sai bảng mã, ví dụ “${read}”. Mở lại tệp gốc bằng UTF-8, lưu lại rồi nhập lại.`,
  "file-encoding": () => "Tệp không phải UTF-8 nên dấu tiếng Việt có thể sai. Trong Excel, lưu lại bằng “CSV UTF-8”.",
  "file-quote": () => "Dấu ngoặc kép trong tệp CSV không khớp. Lưu lại tệp từ Excel.",
  "table-missing": () => "Trong tệp không có bảng nào. Biểu có thể là hình chụp; xin cơ quan gửi bản có bảng.",
  "head-missing": () =>
    "Không tìm thấy đầu bảng có cột “Chỉ tiêu” và cột “Số liệu”. Viết lại đầu bảng như mẫu của bộ: STT, Chỉ tiêu thống kê, Đơn vị tính, Số liệu, Ghi chú.",
  "nothing-taken": () => "Không dòng nào của tệp khớp với biểu mẫu. Kiểm tra xem đây có đúng là biểu thống kê không.",
  "id-claimed-twice": ({ id, read, form }) =>
    `Hai dòng cùng là chỉ tiêu ${id}: dòng này (“${read}”) và dòng ${form}. Xóa hoặc sửa tên một dòng trong tệp.`,
  "columns-ambiguous": ({ read, form }) =>
    `Bảng có hai cột có thể là số liệu hoặc tên chỉ tiêu: “${read}” và “${form}”. Chưa lấy số nào; chỉ để lại một cột, hoặc ẩn cột kia trong Excel.`,
  "form-twice": ({ read, form }) =>
    `Bảng “${read}” và bảng “${form}” có cùng các dòng của biểu nên không biết lấy số ở đâu. Xóa hoặc ẩn bảng không dùng trong tệp.`,
  "rows-many": ({ form }) =>
    `Dưới đầu bảng có hơn ${form} dòng; biểu ít hơn nhiều. Chép riêng biểu thống kê sang một tệp mới.`,
  "row-not-understood": ({ read }) =>
    `Không nhận ra dòng “${read}”. Nếu đó là một dòng của biểu thì sửa tên cho giống mẫu; nếu không thì bỏ qua.`,
  "row-label-unlike": ({ id, read, form }) =>
    `Dòng “${read}” có mã của chỉ tiêu ${id} nhưng tên khác hẳn. Mẫu viết: “${form}”. Sửa tên hoặc mã trong tệp.`,
  "row-ambiguous": ({ read, form }) => `Dòng “${read}” giống nhiều chỉ tiêu (${form}). Viết lại tên hoặc mã cho rõ.`,
  "row-missing": ({ id, form }) => `Tệp không có dòng ${id} “${form}”. Dòng này giữ nguyên như trước khi nhập.`,
  "code-differs": ({ id, read, form }) =>
    `Mã in là ${read}, tên dòng là của chỉ tiêu ${id} (mã ${form}). Đã lấy theo tên.`,
  "label-differs": ({ id, read, form }) => `Tên dòng của ${id} khác mẫu. Tệp: “${read}”. Mẫu: “${form}”. Đã lấy số.`,
  "unit-differs": ({ id, read, form }) =>
    form
      ? `Đơn vị của ${id} trong tệp là “${read}”, mẫu là “${form}”. Đã lấy số như tệp viết; xem lại đơn vị.`
      : `Dòng ${id} là tên nhóm, mẫu không có đơn vị; tệp ghi “${read}”.`,
  "footnote-missing": ({ id, read }) =>
    `Dấu chú thích “${read}” ở ${id} không có lời chú thích. Đã bỏ dấu; nếu cần thì viết vào ghi chú.`,
  "value-fraction": ({ id, read }) =>
    `Ô số của ${id} trong Excel là ${read}: có thể là ${read} %, cũng có thể là một tỷ lệ Excel đang hiện dưới dạng %. Chưa lấy số; gõ lại ô ấy dạng chữ, ví dụ 99,91%.`,
  "value-date": ({ id, read }) =>
    `Ô số của ${id} là một ngày (${read}): Excel đã tự đổi. Chưa lấy số; gõ lại ô ấy dạng chữ.`,
  "value-boolean": ({ id, read }) => `Ô số của ${id} là ${read}. Chưa lấy số; viết mã trả lời của mẫu, ví dụ 1 hoặc 0.`,
  "value-error": ({ id, read }) =>
    `Ô số của ${id} là lỗi của Excel (${read}). Chưa lấy số; sửa công thức hoặc gõ lại số.`,
  "value-not-computed": ({ id }) =>
    `Ô số của ${id} là công thức chưa có kết quả. Chưa lấy số; mở tệp bằng Excel, lưu lại rồi nhập lần nữa.`,
  "value-unclear": ({ id, read }) =>
    `Ô số của ${id} chứa ${read} nhưng Excel hiện theo cách khác (lũy thừa, phân số, số âm trong ngoặc, định dạng có điều kiện). Chưa lấy số; gõ lại ô ấy dạng chữ.`,
  "note-unclear": ({ id, read }) =>
    `Ô ghi chú của ${id} không phải là chữ (${read}): Excel đã đổi hoặc công thức có lỗi. Chưa lấy ghi chú; gõ lại ô ấy dạng chữ.`,
  "value-in-unit": ({ id, read }) =>
    `Ô số của ${id} trống còn ô đơn vị có “${read}”. Chưa lấy số; chuyển số về đúng cột.`,
  "letters-odd": ({ id, read, form }) =>
    `Ở dòng ${id}, “${read}” có chữ cái của bảng mã khác. ${form ? `Viết “${form}”.` : "Đổi sang Unicode rồi chép lại."}`,
  "value-several": ({ id, read }) =>
    `Ô số của ${id} có nhiều dòng hoặc nhiều số (${read}). Chưa lấy số; chỉ để lại một số trong ô.`,
  "value-unsure": ({ id, read }) =>
    `Ô số của ${id} có phần không đọc được nên chưa lấy số${read && ` (đọc được “${read}”)`}; gõ lại số bằng chữ thường.`,
  "value-offset": ({ id, read }) =>
    `Các ô ở dòng của ${id}${read && ` (số “${read}”)`} lệch với các cột ở đầu bảng. Chưa lấy số; chỉnh cho thẳng cột.`,
  "value-merged": ({ id }) =>
    `Ô số của ${id} gộp với dòng trên nên không rõ số là của dòng nào. Tách ô rồi gõ số cho từng dòng.`,
  "left-crossed-out": ({ read }) => `Không lấy phần chữ bị gạch ngang: “${read}”.`,
  "left-hidden": ({ read }) => `Không lấy phần chữ bị ẩn: “${read}”.`,
  "left-deleted": ({ read }) => `Không lấy phần chữ đã xóa (đang theo dõi thay đổi): “${read}”.`,
  "left-placeholder": ({ read }) => `Không lấy chữ gợi ý của ô chưa điền: “${read}”.`,
  "left-picture": ({ read }) =>
    `Không đọc được hình ảnh${read && ` “${read}”`}. Nếu trong hình có số thì gõ lại bằng chữ.`,
  "left-chart": () => "Không đọc biểu đồ. Nếu cần số trong biểu đồ thì gõ lại bằng chữ.",
  "left-object": () => "Không đọc đối tượng chèn vào (OLE, sơ đồ, nút bấm). Nếu trong đó có số thì gõ lại bằng chữ.",
  "left-inserted-file": () => "Không đọc phần chèn từ một tệp khác. Mở bằng Word, lưu lại rồi nhập lần nữa.",
  "left-equation": ({ read }) => `Không đọc được công thức toán “${read}”. Gõ lại bằng chữ.`,
  "left-symbol": ({ read }) => `Không đọc ký hiệu của phông chữ hình (“${read}”). Gõ lại bằng chữ.`,
  "left-reversed": ({ read }) => `Không đọc chữ bị đặt chiều từ phải sang trái: “${read}”. Gõ lại bằng chữ thường.`,
  "left-field": ({ read }) =>
    `Trường “${read}” chưa có kết quả hoặc không đóng. Mở bằng Word, bấm F9 để cập nhật, lưu lại.`,
  "left-check-box": ({ read }) => `Không đọc ô đánh dấu ${read}. Nếu đó là câu trả lời thì gõ lại bằng chữ.`,
  "left-comment": () => "Không đọc nhận xét (comment).",
  "left-unknown": ({ read }) => `Không đọc được phần chữ “${read}” vì cách đặt lạ trong tệp. Gõ lại bằng chữ thường.`,
  "left-odd-character": ({ read }) => `Có ký tự không nhìn thấy hoặc hỏng: “${read}”. Gõ lại.`,
  "table-skipped": ({ read }) => `Bỏ qua một bảng không phải biểu thống kê, bắt đầu bằng “${read}”.`,
  "sheet-of-chart": ({ read }) => `Bỏ qua trang “${read}”: chỉ có biểu đồ.`,
  "sheet-hidden": ({ read }) => `Bỏ qua trang tính ẩn “${read}”. Nếu cần thì bỏ ẩn rồi nhập lại.`,
  "rows-hidden": ({ read, form }) =>
    `Trang tính “${form}”: không đọc các hàng đang ẩn hoặc bị lọc (${read}). Nếu cần thì bỏ ẩn rồi nhập lại.`,
  "columns-hidden": ({ read, form }) =>
    `Trang tính “${form}”: không đọc các cột đang ẩn (${read}). Nếu cần thì bỏ ẩn rồi nhập lại.`,
  "cells-crossed-out": ({ read, form }) => `Trang tính “${form}”: không lấy phần chữ bị gạch ngang ở ô ${read}.`,
  "cells-hidden": ({ read, form }) =>
    `Trang tính “${form}”: không lấy ô ${read} vì định dạng của Excel không hiện gì ở đó.`,
  "cells-far": ({ read, form }) => `Trang tính “${form}”: không đọc ô ${read} vì nằm quá xa về bên phải.`,
  "comment-left": ({ read, form }) => `Trang tính “${form}”: không đọc nhận xét ở ô ${read}.`,
  "text-box-left": ({ read, form }) => `Trang tính “${form}”: không đọc hộp chữ “${read}”.`,
};
