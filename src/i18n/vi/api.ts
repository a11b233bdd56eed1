export const api = {
  title: "API",
  description: "Lấy số liệu cải cách hành chính bằng chương trình: địa chỉ, cách dùng và ví dụ.",
  lead: "Số liệu ở dạng JSON, đọc bằng bất cứ ngôn ngữ lập trình nào. Không cần đăng ký, không cần khóa, không giới hạn số lần. Đây là các tệp tĩnh, nên chỉ đọc, không có tham số. Mỗi con số, phép đối chiếu và văn bản có một tệp riêng, với số liệu của mọi quý.",
  addresses: "Địa chỉ",
  path: "Địa chỉ",
  gives: "Trả về",
  openapi: "Mô tả theo OpenAPI, để sinh mã chương trình",
  versioning: "Phiên bản",
  versioningText:
    "Trong /api/v1/ chỉ thêm trường mới, không bỏ và không đổi nghĩa trường cũ. Nếu phải đổi, sẽ có /api/v2/ và /api/v1/ vẫn còn.",
  blank: "Ô trống",
  blankText: "Giá trị null nghĩa là báo cáo không nêu số. Nó không bao giờ là số không.",
  examples: "Ví dụ",
  host: (host: string) => `Trong các ví dụ, ${host} đứng thay cho địa chỉ của trang này.`,
};
