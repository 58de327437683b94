import type { LanguageCases } from './cases.ts';

export const vi: LanguageCases = {
  language: 'vi',
  headings: {
    intro: 'Về chúng tôi | Giới thiệu công ty | Sứ mệnh',
    team: 'Đội ngũ của bạn | Về đội ngũ',
    role: 'Tổng quan vị trí | Vai trò của bạn',
    responsibilities: 'Mô tả công việc | Trách nhiệm chính | Bạn sẽ làm gì?',
    skills: 'Yêu cầu công việc | Yêu cầu ứng viên | Kỹ năng cần thiết',
    preferred: 'Điểm cộng | Ưu tiên',
    benefits: 'Quyền lợi được hưởng | Chế độ đãi ngộ | Phúc lợi',
    compensation: 'Mức lương | Thu nhập',
    workplace: 'Địa điểm làm việc | Thời gian làm việc',
    process: 'Quy trình tuyển dụng | Cách thức ứng tuyển | Thông tin liên hệ',
    eeo: 'Cơ hội bình đẳng',
    accommodation: 'Hỗ trợ người khuyết tật',
    legal: 'Chính sách bảo mật',
  },
  sentences: {
    intro: 'Được thành lập năm 2005, công ty chúng tôi là nhà cung cấp hàng đầu về giải pháp kho lạnh tại Việt Nam.',
    team: 'Đội ngũ của chúng tôi gồm tám kỹ sư và hai nhà thiết kế.',
    role: 'Chúng tôi đang tìm kiếm một trưởng nhóm kinh doanh cho chi nhánh mới.',
    responsibilities:
      'Xây dựng kế hoạch bán hàng hàng tháng | Phối hợp với bộ phận sản xuất để xử lý đơn hàng | Thiết kế và triển khai các dịch vụ mới',
    skills:
      'Có ít nhất 2 năm kinh nghiệm ở vị trí tương đương | Tốt nghiệp đại học chuyên ngành kế toán | Kỹ năng giao tiếp tốt, chịu được áp lực',
    preferred: 'Ưu tiên ứng viên biết tiếng Nhật.',
    benefits:
      'Bảo hiểm sức khỏe và du lịch hàng năm | Được đào tạo và có lộ trình thăng tiến rõ ràng | 14 ngày phép mỗi năm',
    compensation: 'Mức lương từ 15 đến 20 triệu đồng, thưởng tháng 13',
    workplace: 'Làm việc từ thứ 2 đến thứ 6, giờ hành chính | Địa điểm làm việc: quận 7, TP. HCM',
    process:
      'Ứng viên quan tâm vui lòng gửi CV qua email tuyendung@sen.example. | Phỏng vấn vòng 1 với bộ phận nhân sự',
    eeo: 'Chúng tôi mang đến cơ hội bình đẳng cho mọi ứng viên, không phân biệt giới tính, tôn giáo hay khuyết tật.',
    accommodation: 'Nếu bạn cần hỗ trợ đặc biệt trong quá trình phỏng vấn, hãy cho chúng tôi biết.',
    legal: 'Thông tin cá nhân của bạn được bảo mật theo chính sách bảo mật của chúng tôi.',
    other: 'Xem thêm việc làm tương tự, chia sẻ tin',
  },
  headed: [
    [
      'intro',
      '<h3>Giới thiệu công ty</h3><p>Sen Vàng là công ty khởi nghiệp tại Đà Nẵng. Chúng tôi xây dựng nền tảng đặt tour cho khách hàng Đông Nam Á.</p>',
    ],
    [
      'responsibilities',
      '<h3>Mô tả công việc</h3><ul><li>Phát triển ứng dụng di động</li><li>Kiểm thử và tối ưu hiệu năng</li><li>Viết tài liệu kỹ thuật</li></ul>',
    ],
    [
      'skills',
      '<h3>Yêu cầu</h3><ul><li>Có kinh nghiệm với Flutter</li><li>Tiếng Anh giao tiếp</li><li>Chủ động trong công việc</li></ul>',
    ],
    [
      'benefits',
      '<h3>Quyền lợi</h3><ul><li>Bảo hiểm đầy đủ</li><li>Khám sức khỏe định kỳ</li><li>Môi trường trẻ, năng động</li></ul>',
    ],
    [
      'process',
      '<h3>Cách ứng tuyển</h3><p>Gửi CV về email của phòng nhân sự trước ngày 30. Chúng tôi sẽ liên hệ với ứng viên phù hợp.</p>',
    ],
  ],
  plain: [
    ['role', '<p>Nhà hàng của chúng tôi cần tuyển quản lý ca tại Hà Nội.</p>'],
    [
      'responsibilities',
      '<ul><li>Quản lý nhân viên trong ca</li><li>Kiểm tra chất lượng món ăn</li><li>Giải quyết khiếu nại của khách</li></ul>',
    ],
    [
      'skills',
      '<p>Ứng viên cần có kinh nghiệm quản lý nhà hàng từ 1 năm, tốt nghiệp trung cấp trở lên, nhiệt tình và trung thực.</p>',
    ],
    ['compensation', '<p>Lương từ 12 triệu đồng, thưởng theo doanh số.</p>'],
    ['process', '<p>Vui lòng nộp hồ sơ trực tiếp hoặc gửi CV qua email.</p>'],
  ],
};
