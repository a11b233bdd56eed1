export const api = {
  title: "API",
  description: "Lấy số liệu cải cách hành chính bằng chương trình: địa chỉ, cách dùng và ví dụ.",
  lead: "Số liệu ở dạng JSON, đọc bằng bất cứ ngôn ngữ lập trình nào. Không cần đăng ký, không cần khóa, không giới hạn số lần. Đây là các tệp tĩnh, nên chỉ đọc, không có tham số.",
  addresses: "Địa chỉ",
  path: "Địa chỉ",
  gives: "Trả về",
  index: "Các quý, các chỉ tiêu, các số trong bài báo cáo, giấy phép và đường dẫn tới mọi tệp",
  indicator: "Một chỉ tiêu: ý nghĩa, đơn vị và số liệu của mọi quý. Mã viết thường, dấu chấm thành gạch ngang",
  figure: "Một số trong bài báo cáo: tên, đơn vị, nơi nêu và số liệu của mọi quý",
  openapi: "Mô tả theo OpenAPI, để sinh mã chương trình",
  versioning: "Phiên bản",
  versioningText:
    "Trong /api/v1/ chỉ thêm trường mới, không bỏ và không đổi nghĩa trường cũ. Nếu phải đổi, sẽ có /api/v2/ và /api/v1/ vẫn còn.",
  blank: "Ô trống",
  blankText: "Giá trị null nghĩa là báo cáo không nêu số. Nó không bao giờ là số không.",
  examples: "Ví dụ",
  host: (host: string) => `Trong các ví dụ, ${host} đứng thay cho địa chỉ của trang này.`,
};
