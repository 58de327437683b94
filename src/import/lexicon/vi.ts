import type { Lexicon } from './lexicon.ts';

/** Vietnamese. */
export const vi: Lexicon = {
  language: 'vi',
  common:
    'và, của, các, cho, với, có, là, được, trong, những, một, để, không, bạn, chúng tôi, tại, từ, về, theo, hoặc, này, đến, ra, khi, trên, sẽ, như',
  we: 'chúng tôi, chúng ta, công ty, tập đoàn',
  you: 'bạn, anh chị, ứng viên, em',
  job: 'vị trí này, công việc này, vai trò này, ở vị trí này',
  kinds: {
    intro: {
      heading:
        'về chúng tôi, giới thiệu, giới thiệu công ty, giới thiệu về công ty, về công ty, công ty, thông tin công ty, chúng tôi là ai, sứ mệnh, tầm nhìn, tầm nhìn và sứ mệnh, giá trị cốt lõi, văn hóa, văn hóa công ty, câu chuyện của chúng tôi, tại sao chọn chúng tôi, điều gì làm nên, sản phẩm của chúng tôi, lĩnh vực hoạt động',
      strong:
        'được thành lập, thành lập năm, thành lập vào, ra đời, trụ sở chính, trụ sở tại, có trụ sở, hàng đầu, tiên phong, là công ty, là một công ty, là tập đoàn, khởi nghiệp, startup, kỳ lân, niêm yết, gọi vốn, nhà đầu tư, # năm kinh nghiệm trong lĩnh vực, hơn # năm, hơn # nhân viên, # quốc gia, triệu người dùng, triệu khách hàng, sứ mệnh, tầm nhìn, giá trị cốt lõi, chúng tôi tin, chúng tôi cung cấp, chúng tôi xây dựng, khách hàng của chúng tôi, sản phẩm của chúng tôi, công ty con, chi nhánh, chuyên về, hoạt động trong lĩnh vực, chuyên cung cấp',
      weak: 'sứ mệnh, tầm nhìn, giá trị, văn hóa, khách hàng, đổi mới, sáng tạo, công nghệ, giải pháp, sản phẩm, dịch vụ, toàn cầu, thế giới, thị trường, ngành, thương hiệu, cộng đồng, tương lai, nền tảng, việt nam, đông nam á, phát triển bền vững',
      first:
        'chúng tôi là, chúng tôi tin, công ty, được thành lập, thành lập, với hơn, sứ mệnh, tầm nhìn, là công ty, tập đoàn, với sứ mệnh, trải qua',
    },
    team: {
      heading:
        'đội ngũ, về đội ngũ, đội ngũ của chúng tôi, đội ngũ của bạn, phòng ban, bộ phận, về bộ phận, về nhóm, nhóm, team, đồng đội',
      strong:
        'đội ngũ của chúng tôi, đội ngũ gồm, nhóm gồm, nhóm của chúng tôi, phòng ban, bộ phận của, đội ngũ chịu trách nhiệm, nhóm chịu trách nhiệm, gia nhập đội ngũ, làm việc cùng đội ngũ',
      weak: 'đội ngũ, nhóm, team, phòng, bộ phận, đồng nghiệp, thành viên',
      first: 'đội ngũ, nhóm, team, bộ phận, phòng',
    },
    role: {
      heading:
        'về vị trí, vị trí, vị trí tuyển dụng, vị trí công việc, về công việc, tổng quan, tổng quan công việc, tổng quan vị trí, vai trò, vai trò của bạn, mục đích công việc, mục tiêu công việc, chức danh, cơ hội, dự án, về dự án, công nghệ sử dụng, tech stack, công nghệ, tóm tắt công việc, giới thiệu vị trí, tại sao vai trò này, vì sao vai trò này quan trọng, thực tập, số lượng, cấp bậc, ngành nghề',
      strong:
        'đang tìm kiếm, cần tuyển, tuyển dụng, chúng tôi tìm kiếm, chúng tôi đang tuyển, với vai trò, vị trí này, vai trò này, báo cáo cho, báo cáo trực tiếp, cơ hội để, bạn sẽ là, bạn sẽ đóng vai trò, đóng vai trò quan trọng, công nghệ sử dụng',
      weak: 'vị trí, vai trò, công việc, dự án, cơ hội, tuyển, thách thức, tham gia',
      first:
        'chúng tôi đang, chúng tôi tìm, với vai trò, là một, ở vị trí, vai trò này, báo cáo, bạn sẽ là, bạn có, vị trí, chức danh, số lượng',
    },
    responsibilities: {
      heading:
        'mô tả công việc, trách nhiệm, trách nhiệm chính, trách nhiệm công việc, nhiệm vụ, nhiệm vụ chính, nhiệm vụ và trách nhiệm, công việc chính, công việc của bạn, công việc cụ thể, bạn sẽ làm gì, những gì bạn sẽ làm, bạn sẽ, nội dung công việc, chi tiết công việc, công việc hàng ngày, mục tiêu, vai trò và trách nhiệm',
      strong:
        'chịu trách nhiệm, phối hợp với, phối hợp cùng, làm việc với, làm việc cùng, hợp tác với, tham gia vào, đảm bảo, các công việc khác, theo sự phân công, theo yêu cầu của cấp trên, theo yêu cầu của quản lý, thiết kế và triển khai, xây dựng và phát triển, nghiên cứu và phát triển, phối hợp với bộ phận',
      weak: 'xây dựng, phát triển, quản lý, thiết kế, triển khai, thực hiện, hỗ trợ, đảm bảo, phân tích, theo dõi, báo cáo, lập kế hoạch, tối ưu, cải tiến, vận hành, bảo trì, kiểm tra, giám sát, đề xuất, phối hợp, nghiên cứu, quy trình, tài liệu, chăm sóc khách hàng, tư vấn, kiểm thử',
      first:
        'xây dựng, phát triển, quản lý, thiết kế, triển khai, thực hiện, hỗ trợ, đảm bảo, phân tích, theo dõi, báo cáo kết quả, lập, tối ưu, cải thiện, cải tiến, vận hành, bảo trì, kiểm tra, kiểm soát, giám sát, đề xuất, phối hợp, nghiên cứu, tư vấn, tìm kiếm, tham gia, chịu trách nhiệm, làm việc với, làm việc cùng, hợp tác, viết, tạo, dẫn dắt, hướng dẫn, đào tạo nhân viên, tổ chức, điều phối, giải quyết, xử lý, tiếp nhận, chuẩn bị, soạn thảo, đánh giá, cung cấp, thu thập, duy trì, áp dụng, chăm sóc, bạn sẽ, khai thác, sản xuất, cập nhật, đàm phán, lên kế hoạch, các công việc',
    },
    skills: {
      heading:
        'yêu cầu, yêu cầu công việc, yêu cầu ứng viên, yêu cầu tuyển dụng, yêu cầu bắt buộc, yêu cầu chung, yêu cầu kỹ năng, kỹ năng, kỹ năng yêu cầu, kỹ năng cần thiết, trình độ, trình độ chuyên môn, bằng cấp, kinh nghiệm, kinh nghiệm và kỹ năng, kiến thức, chúng tôi tìm kiếm, chúng tôi mong đợi, bạn là ai, bạn cần có, bạn có, điều kiện, tiêu chuẩn, tiêu chí, phẩm chất, ngôn ngữ, ngoại ngữ, ứng viên lý tưởng, hồ sơ ứng viên, bạn phù hợp nếu',
      strong:
        'năm kinh nghiệm, # năm, kinh nghiệm làm việc, có kinh nghiệm, kinh nghiệm trong, kinh nghiệm về, kinh nghiệm với, kinh nghiệm thực tế, không yêu cầu kinh nghiệm, tốt nghiệp, đại học, cao đẳng, trung cấp, cử nhân, thạc sĩ, chuyên ngành, bằng cấp, kiến thức về, có kiến thức, am hiểu, hiểu biết, hiểu rõ, nắm vững, thành thạo, thông thạo, kỹ năng, khả năng, tư duy logic, tư duy phân tích, tiếng anh, tiếng nhật, tiếng trung, ngoại ngữ, toeic, ielts, giao tiếp tốt, chịu được áp lực, chịu áp lực, tinh thần trách nhiệm, trách nhiệm cao, chủ động, nhiệt tình, cẩn thận, trung thực, ham học hỏi, tin học văn phòng, sinh viên, quen thuộc với, đam mê, độ tuổi, nam nữ, ngoại hình',
      weak: 'kinh nghiệm, kỹ năng, kiến thức, trình độ, khả năng, bằng, chuyên môn, tư duy, thái độ, ngôn ngữ, giao tiếp, trách nhiệm, nhanh nhẹn, sáng tạo, linh hoạt, độc lập, chứng chỉ',
      first:
        'kinh nghiệm, ít nhất, tối thiểu, trên # năm, # năm, tốt nghiệp, đại học, cao đẳng, có, khả năng, kỹ năng, kiến thức, hiểu biết, am hiểu, thành thạo, sử dụng thành thạo, tiếng anh, giao tiếp, tư duy, tinh thần, chủ động, nhiệt tình, cẩn thận, trung thực, chịu, ham, yêu thích, đam mê, trình độ, nam, nữ, tuổi, bạn có, bạn là, sinh viên, thái độ, quen thuộc, biết, không yêu cầu, nhanh nhẹn, bằng',
    },
    preferred: {
      heading:
        'ưu tiên, điểm cộng, lợi thế, là một lợi thế, yêu cầu ưu tiên, có thêm, nice to have, nên có, không bắt buộc',
      strong: 'ưu tiên, lợi thế, điểm cộng, không bắt buộc, nice to have',
      weak: 'ưu tiên, lợi thế, cộng',
      first: 'ưu tiên, có thêm, lợi thế, điểm cộng, nice to have',
    },
    benefits: {
      heading:
        'quyền lợi, phúc lợi, chế độ, chế độ đãi ngộ, chế độ phúc lợi, đãi ngộ, quyền lợi được hưởng, quyền lợi ứng viên, bạn sẽ nhận được, bạn được gì, chúng tôi cung cấp, chúng tôi mang đến, lợi ích, tại sao bạn sẽ yêu thích, lý do để gia nhập, tại sao nên gia nhập, môi trường làm việc, cơ hội phát triển, cơ hội thăng tiến, đào tạo, nghỉ phép, lý do',
      strong:
        'bảo hiểm, bhxh, bhyt, bhtn, ngày phép, nghỉ phép, phép năm, nghỉ lễ, nghỉ thai sản, du lịch, team building, teambuilding, khám sức khỏe, đồng phục, ăn trưa, phụ cấp, hỗ trợ ăn, xe đưa đón, gửi xe, sinh nhật, quà tết, đào tạo, khóa học, thăng tiến, lộ trình, cơ hội phát triển, phát triển bản thân, phát triển nghề nghiệp, môi trường làm việc, môi trường trẻ, năng động, thân thiện, chuyên nghiệp, cơ sở vật chất, laptop, macbook, trà, cà phê, đồ ăn nhẹ, hoạt động ngoại khóa, giờ làm việc linh hoạt, thời gian linh hoạt, theo luật lao động, theo quy định của luật lao động, chế độ theo',
      weak: 'chế độ, phúc lợi, cơ hội, môi trường, linh hoạt, hỗ trợ, hưởng, phát triển, du lịch, thưởng, đào tạo, sức khỏe, đầy đủ',
      first:
        'bảo hiểm, được, nghỉ, ngày phép, # ngày, du lịch, khám sức khỏe, phụ cấp, hỗ trợ ăn, môi trường, cơ hội, chế độ, đóng, hưởng, tham gia bảo hiểm, tham gia đầy đủ, quà, team building, laptop, lộ trình, làm việc trong môi trường, giờ làm việc linh hoạt, phúc lợi, trà, tham gia các hoạt động, công ty cung cấp',
    },
    compensation: {
      heading: 'lương, mức lương, thu nhập, lương thưởng, lương và thưởng, thưởng, chế độ lương, thu nhập và quyền lợi',
      strong:
        'lương, thỏa thuận, tháng 13, thu nhập, triệu, vnđ, vnd, hoa hồng, thưởng, cổ phiếu, esop, usd, gross, net',
      weak: 'lương, thưởng, cạnh tranh, hấp dẫn, $ #, năng lực, kpi',
      first: 'lương, mức lương, thu nhập, thưởng, tháng 13, hoa hồng, review, xét tăng, cổ phiếu, tổng thu nhập',
    },
    workplace: {
      heading:
        'địa điểm, địa điểm làm việc, nơi làm việc, thời gian làm việc, thời gian, giờ làm việc, hình thức làm việc, hình thức, loại hình, loại hợp đồng, hợp đồng, ca làm việc, ngày bắt đầu, thử việc, địa chỉ, làm việc từ xa, công tác',
      strong:
        'nơi làm việc, địa điểm, thời gian làm việc, giờ làm việc, toàn thời gian, bán thời gian, full time, part time, thực tập sinh, hợp đồng, thử việc, thứ hai đến, thứ 2 đến, thứ 2 thứ 6, từ thứ 2, thứ sáu, thứ 7, chủ nhật, theo ca, ca đêm, tăng ca, từ xa, kết hợp, hybrid, remote, văn phòng tại, tòa nhà, phường, quận, công tác, giờ hành chính, h h',
      weak: 'hà nội, hồ chí minh, hcm, đà nẵng, quận, văn phòng, địa chỉ, giờ, tuần, tháng, ca',
      first:
        'địa điểm, nơi làm việc, thời gian, giờ làm việc, hình thức, địa chỉ, thứ, từ thứ, toàn thời gian, sẵn sàng đi công tác, có thể đi công tác, hợp đồng, hybrid, remote, làm việc tại, làm việc từ thứ, ca làm',
    },
    process: {
      heading:
        'cách ứng tuyển, cách thức ứng tuyển, ứng tuyển, nộp hồ sơ, hồ sơ, hồ sơ ứng tuyển, cách thức nộp hồ sơ, quy trình tuyển dụng, quy trình phỏng vấn, phỏng vấn, liên hệ, thông tin liên hệ, người liên hệ, hạn nộp hồ sơ, hạn nộp, gia nhập với chúng tôi, gia nhập, bước tiếp theo, yêu cầu hồ sơ',
      strong:
        'gửi hồ sơ, nộp hồ sơ, hồ sơ gồm, cv, sơ yếu lý lịch, đơn xin việc, thư xin việc, ứng tuyển, phỏng vấn, vòng #, bài test, bài kiểm tra, quy trình, liên hệ, hạn nộp, vui lòng gửi, qua email, tiêu đề email, hotline, zalo, nếu bạn, hãy gia nhập, gia nhập cùng, chào đón bạn, chỉ những ứng viên, tất cả các yêu cầu, mọi yêu cầu',
      weak: 'hồ sơ, ứng viên, phỏng vấn, email, liên hệ, vòng, nộp, gửi, điện thoại, tuyển dụng',
      first:
        'gửi, vui lòng, ứng tuyển, nộp, ứng viên quan tâm, nếu bạn, hãy, liên hệ, hồ sơ, phỏng vấn, vòng, email, hạn nộp, chúng tôi mong, chỉ những, quy trình, mọi thắc mắc, gia nhập',
    },
    eeo: {
      heading: 'cơ hội bình đẳng, bình đẳng, đa dạng, đa dạng và hòa nhập, hòa nhập, bình đẳng cơ hội',
      strong:
        'bình đẳng, đa dạng, hòa nhập, không phân biệt, phân biệt đối xử, bất kể, chủng tộc, màu da, tôn giáo, giới tính, xu hướng tính dục, bản dạng giới, khuyết tật, dân tộc, quốc tịch, tuổi tác, tình trạng hôn nhân',
      weak: 'đa dạng, bình đẳng, tôn trọng, hòa nhập, khác biệt, công bằng',
      first:
        'chúng tôi cam kết, chúng tôi là nhà tuyển dụng, đa dạng, mọi ứng viên, tất cả ứng viên, chúng tôi tôn trọng, chúng tôi đề cao sự đa dạng',
    },
    accommodation: {
      heading: 'hỗ trợ người khuyết tật, điều chỉnh hợp lý, hỗ trợ đặc biệt',
      strong:
        'điều chỉnh hợp lý, hỗ trợ hợp lý, hỗ trợ đặc biệt, nhu cầu đặc biệt, người khuyết tật, cần hỗ trợ trong quá trình',
      weak: 'hỗ trợ, khuyết tật, nhu cầu, điều chỉnh',
      first: 'nếu bạn cần, nếu bạn là người khuyết tật',
    },
    legal: {
      heading:
        'bảo mật, chính sách bảo mật, quyền riêng tư, dữ liệu cá nhân, lưu ý, chú ý, giấy phép lao động, cảnh báo, cảnh báo lừa đảo',
      strong:
        'chính sách bảo mật, dữ liệu cá nhân, thông tin cá nhân, bảo mật thông tin, quyền riêng tư, đồng ý cho, giấy phép lao động, thị thực, visa, lý lịch tư pháp, kiểm tra lý lịch, lừa đảo, giả mạo, không thu bất kỳ, thu phí, công ty tuyển dụng, bên thứ ba, pháp luật, nghị định, trí tuệ nhân tạo trong quá trình',
      weak: 'luật, pháp lý, quy định, bảo mật, dữ liệu, thông tin, lưu ý, cam kết',
      first: 'bằng việc, khi nộp, lưu ý, chú ý, cảnh báo, thông tin cá nhân, chúng tôi không thu, hồ sơ không trả lại',
    },
    other: {
      heading: 'từ khóa, chia sẻ, việc làm tương tự, mã công việc, thẻ',
      strong: 'việc làm tương tự, chia sẻ tin, mã tin, việc làm khác, xem thêm việc làm',
      weak: 'facebook, linkedin, fanpage, website',
      first: 'chia sẻ, từ khóa, mã, xem thêm',
    },
  },
};
