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
        'về chúng tôi, giới thiệu, giới thiệu công ty, giới thiệu về công ty, về công ty, công ty, thông tin công ty, chúng tôi là ai, sứ mệnh, tầm nhìn, tầm nhìn và sứ mệnh, giá trị cốt lõi, văn hóa, văn hóa công ty, câu chuyện của chúng tôi, tại sao chọn chúng tôi, điều gì làm nên, sản phẩm của chúng tôi, lĩnh vực hoạt động, về doanh nghiệp, giới thiệu chung, giới thiệu doanh nghiệp, thông tin doanh nghiệp, lịch sử hình thành, giá trị của chúng tôi, văn hóa của chúng tôi, chúng tôi làm gì, vì sao chọn chúng tôi, quy mô công ty, hồ sơ công ty',
      strong:
        'được thành lập, thành lập năm, thành lập vào, ra đời, trụ sở chính, trụ sở tại, có trụ sở, hàng đầu, tiên phong, là công ty, là một công ty, là tập đoàn, khởi nghiệp, startup, kỳ lân, niêm yết, gọi vốn, nhà đầu tư, # năm kinh nghiệm trong lĩnh vực, hơn # năm, hơn # nhân viên, # quốc gia, triệu người dùng, triệu khách hàng, sứ mệnh, tầm nhìn, giá trị cốt lõi, chúng tôi tin, chúng tôi cung cấp, chúng tôi xây dựng, khách hàng của chúng tôi, sản phẩm của chúng tôi, công ty con, chi nhánh, chuyên về, hoạt động trong lĩnh vực, chuyên cung cấp, thành lập từ, được sáng lập, là doanh nghiệp, là đơn vị, là thương hiệu, là nền tảng, là một trong những, là tổ chức, thành viên của, thuộc tập đoàn, công ty đa quốc gia, tập đoàn đa quốc gia, vốn đầu tư nước ngoài, công ty thành viên, trên toàn cầu, khắp thế giới, trên khắp, hơn # khách hàng, đội ngũ hơn, quy mô nhân sự, dẫn đầu, nhà cung cấp, cung cấp dịch vụ, cung cấp giải pháp, với mong muốn, với mục tiêu trở thành, mang đến cho khách hàng, không ngừng phát triển, khẳng định vị thế, giải thưởng, nơi làm việc tốt nhất, hệ sinh thái, chúng tôi luôn',
      weak: 'giá trị, văn hóa, khách hàng, đổi mới, sáng tạo, công nghệ, giải pháp, sản phẩm, dịch vụ, toàn cầu, thế giới, thị trường, ngành, thương hiệu, cộng đồng, tương lai, nền tảng, việt nam, đông nam á, phát triển bền vững, lĩnh vực',
      first:
        'chúng tôi là, chúng tôi tin, công ty, được thành lập, thành lập, với hơn, sứ mệnh, tầm nhìn, là công ty, tập đoàn, với sứ mệnh, trải qua, doanh nghiệp, chúng tôi cung cấp, chúng tôi luôn, trực thuộc, là đơn vị, là doanh nghiệp, là một trong, ra đời, hiện nay',
    },
    team: {
      heading:
        'đội ngũ, về đội ngũ, đội ngũ của chúng tôi, đội ngũ của bạn, phòng ban, bộ phận, về bộ phận, về nhóm, nhóm, team, đồng đội',
      strong:
        'đội ngũ của chúng tôi, đội ngũ gồm, nhóm gồm, nhóm của chúng tôi, phòng ban, bộ phận của, đội ngũ chịu trách nhiệm, nhóm chịu trách nhiệm, gia nhập đội ngũ, làm việc cùng đội ngũ, đội ngũ trẻ, bạn sẽ gia nhập, quy mô team, trong nhóm, thuộc phòng, làm việc trong đội',
      weak: 'đội ngũ, nhóm, team, phòng, bộ phận, đồng nghiệp, thành viên',
      first: 'đội ngũ, nhóm, team, bộ phận, phòng',
    },
    role: {
      heading:
        'về vị trí, vị trí, vị trí tuyển dụng, vị trí công việc, về công việc, tổng quan, tổng quan công việc, tổng quan vị trí, vai trò, vai trò của bạn, mục đích công việc, mục tiêu công việc, chức danh, cơ hội, dự án, về dự án, công nghệ sử dụng, tech stack, công nghệ, tóm tắt công việc, giới thiệu vị trí, tại sao vai trò này, vì sao vai trò này quan trọng, thực tập, số lượng, cấp bậc, ngành nghề, thông tin vị trí, thông tin tuyển dụng, thông tin chung, mô tả vị trí, mô tả chung, vị trí cần tuyển, tên vị trí, số lượng tuyển, số lượng cần tuyển, mục đích vị trí, báo cáo cho, báo cáo tới, phòng ban làm việc',
      strong:
        'đang tìm kiếm, cần tuyển, tuyển dụng, chúng tôi tìm kiếm, chúng tôi đang tuyển, với vai trò, vị trí này, vai trò này, báo cáo cho, báo cáo trực tiếp, cơ hội để, bạn sẽ là, bạn sẽ đóng vai trò, đóng vai trò quan trọng, công nghệ sử dụng, tìm kiếm một, tìm kiếm ứng viên, tìm kiếm đồng đội, cần tìm, tuyển gấp, số lượng tuyển, số lượng #, bạn sẽ chịu trách nhiệm, báo cáo tới, trực thuộc phòng, kênh bán hàng, người phù hợp cho vị trí, do nhu cầu mở rộng, mở rộng quy mô',
      weak: 'vị trí, vai trò, công việc, dự án, cơ hội, tuyển, thách thức, tham gia',
      first:
        'chúng tôi đang, chúng tôi tìm, với vai trò, là một, ở vị trí, vai trò này, báo cáo, bạn sẽ là, bạn có, vị trí, chức danh, số lượng, cần tuyển, tuyển, chức vụ, cấp bậc, kênh bán hàng, ngành hàng, do nhu cầu',
    },
    responsibilities: {
      heading:
        'mô tả công việc, trách nhiệm, trách nhiệm chính, trách nhiệm công việc, nhiệm vụ, nhiệm vụ chính, nhiệm vụ và trách nhiệm, công việc chính, công việc của bạn, công việc cụ thể, bạn sẽ làm gì, những gì bạn sẽ làm, bạn sẽ, nội dung công việc, chi tiết công việc, công việc hàng ngày, mục tiêu, vai trò và trách nhiệm, nhiệm vụ công việc, nhiệm vụ cụ thể, nhiệm vụ của bạn, trách nhiệm của bạn, trách nhiệm cụ thể, các nhiệm vụ chính, các công việc chính, công việc bao gồm, phạm vi công việc, bạn sẽ làm, bạn sẽ chịu trách nhiệm, công việc bạn sẽ làm, mô tả chi tiết, nhiệm vụ trọng tâm, chỉ tiêu công việc',
      strong:
        'chịu trách nhiệm, phối hợp với, phối hợp cùng, làm việc với, làm việc cùng, hợp tác với, tham gia vào, đảm bảo, các công việc khác, theo sự phân công, theo yêu cầu của cấp trên, theo yêu cầu của quản lý, thiết kế và triển khai, xây dựng và phát triển, nghiên cứu và phát triển, phối hợp với bộ phận, phối hợp các, trực tiếp thực hiện, trực tiếp quản lý, quản lý và, theo dõi và, theo dõi tiến độ, lập kế hoạch, lên kế hoạch, lập báo cáo, báo cáo công việc, báo cáo kết quả, thực hiện các, thực hiện công việc, thực hiện báo cáo, triển khai các, xây dựng kế hoạch, xây dựng quy trình, xây dựng chiến lược, tiếp nhận và, xử lý các, giải quyết các, hỗ trợ các, hỗ trợ khách hàng, tư vấn khách hàng, tư vấn cho khách, chăm sóc khách hàng, tìm kiếm khách hàng, khai thác khách hàng, duy trì mối quan hệ, kiểm tra và, giám sát và, đề xuất các, tham mưu, soạn thảo, lưu trữ hồ sơ, nhập liệu, kiểm kê, đối soát, hạch toán, công việc khác do, công việc theo sự, khi được yêu cầu, cấp trên giao, do quản lý, do trưởng, viết code, review code, viết tài liệu, viết bài, đạt doanh số, doanh số được giao, chạy quảng cáo',
      weak: 'xây dựng, phát triển, quản lý, thiết kế, triển khai, thực hiện, hỗ trợ, phân tích, theo dõi, báo cáo, tối ưu, cải tiến, vận hành, bảo trì, kiểm tra, giám sát, đề xuất, phối hợp, nghiên cứu, quy trình, tài liệu, tư vấn, kiểm thử',
      first:
        'xây dựng, phát triển, quản lý, thiết kế, triển khai, thực hiện, hỗ trợ, đảm bảo, phân tích, theo dõi, báo cáo kết quả, lập, tối ưu, cải thiện, cải tiến, vận hành, bảo trì, kiểm tra, kiểm soát, giám sát, đề xuất, phối hợp, nghiên cứu, tư vấn, tìm kiếm, tham gia, chịu trách nhiệm, làm việc với, làm việc cùng, hợp tác, viết, tạo, dẫn dắt, hướng dẫn, đào tạo nhân viên, tổ chức, điều phối, giải quyết, xử lý, tiếp nhận, chuẩn bị, soạn thảo, đánh giá, cung cấp, thu thập, duy trì, áp dụng, chăm sóc, bạn sẽ, khai thác, sản xuất, cập nhật, đàm phán, lên kế hoạch, các công việc, trực tiếp, tiến hành, tổng hợp, kiểm kê, nhập, bán hàng, tiếp thị, đón tiếp, trả lời, hoàn thành, đạt, thiết lập, phụ trách, đảm nhận, chủ trì, tham mưu, lưu trữ, sắp xếp, bảo dưỡng, sửa chữa, vệ sinh, ghi nhận, gọi điện, liên hệ khách hàng, marketing, công việc khác, quản trị, điều hành, phụ giúp',
    },
    skills: {
      heading:
        'yêu cầu, yêu cầu công việc, yêu cầu ứng viên, yêu cầu tuyển dụng, yêu cầu bắt buộc, yêu cầu chung, yêu cầu kỹ năng, kỹ năng, kỹ năng yêu cầu, kỹ năng cần thiết, trình độ, trình độ chuyên môn, bằng cấp, kinh nghiệm, kinh nghiệm và kỹ năng, kiến thức, chúng tôi tìm kiếm, chúng tôi mong đợi, bạn là ai, bạn cần có, bạn có, điều kiện, tiêu chuẩn, tiêu chí, phẩm chất, ngôn ngữ, ngoại ngữ, ứng viên lý tưởng, hồ sơ ứng viên, bạn phù hợp nếu, yêu cầu về, yêu cầu kinh nghiệm, yêu cầu trình độ, yêu cầu đối với ứng viên, yêu cầu cần có, yêu cầu tối thiểu, yêu cầu cơ bản, kỹ năng và kinh nghiệm, trình độ và kinh nghiệm, kinh nghiệm yêu cầu, kỹ năng chuyên môn, kỹ năng mềm, năng lực, học vấn, trình độ học vấn, chúng tôi cần, chúng tôi cần bạn, bạn cần, bạn phù hợp, điều kiện ứng tuyển, tiêu chuẩn ứng viên, giới tính, độ tuổi, bằng cấp chứng chỉ',
      strong:
        'kinh nghiệm làm việc, có kinh nghiệm, kinh nghiệm trong, kinh nghiệm về, kinh nghiệm với, kinh nghiệm thực tế, không yêu cầu kinh nghiệm, tốt nghiệp, đại học, cao đẳng, trung cấp, cử nhân, thạc sĩ, chuyên ngành, bằng cấp, kiến thức về, có kiến thức, am hiểu, hiểu biết, hiểu rõ, thành thạo, thông thạo, kỹ năng, khả năng, tư duy logic, tư duy phân tích, tiếng anh, tiếng nhật, tiếng trung, ngoại ngữ, toeic, ielts, giao tiếp tốt, chịu được áp lực, chịu áp lực, tinh thần trách nhiệm, trách nhiệm cao, chủ động, nhiệt tình, cẩn thận, trung thực, tin học văn phòng, sinh viên, quen thuộc với, đam mê, độ tuổi, ngoại hình, không cần kinh nghiệm, kinh nghiệm tương đương, kinh nghiệm ở vị trí, đã từng làm, trở lên, sử dụng tốt, sử dụng được, biết sử dụng, giao tiếp tiếng, đọc hiểu, tiếng hàn, tiếng việt, nghe nói đọc viết, vi tính văn phòng, word excel, microsoft office, làm việc độc lập, làm việc nhóm, có tinh thần, có trách nhiệm, có tư duy, có bằng, có chứng chỉ, có thể làm việc, có laptop cá nhân, tính cách, siêng năng, kiên nhẫn, tỉ mỉ, hòa đồng, vui vẻ, năng nổ, cầu tiến, ham học, chịu khó, gắn bó lâu dài, sức khỏe tốt, ưa nhìn, giọng nói, tuổi từ, # tuổi, thpt',
      weak: 'kinh nghiệm, kiến thức, trình độ, bằng, chuyên môn, tư duy, thái độ, ngôn ngữ, giao tiếp, trách nhiệm, nhanh nhẹn, sáng tạo, linh hoạt, độc lập, chứng chỉ',
      first:
        'kinh nghiệm, ít nhất, tối thiểu, trên # năm, # năm, tốt nghiệp, đại học, cao đẳng, có, khả năng, kỹ năng, kiến thức, hiểu biết, am hiểu, thành thạo, sử dụng thành thạo, tiếng anh, giao tiếp, tư duy, tinh thần, chủ động, nhiệt tình, cẩn thận, trung thực, chịu, ham, yêu thích, đam mê, trình độ, nam, nữ, tuổi, bạn có, bạn là, sinh viên, thái độ, quen thuộc, biết, không yêu cầu, nhanh nhẹn, bằng, ưa nhìn, tính cách, giới tính, độ tuổi, từ # tuổi, từ # năm, trung cấp, ngoại hình, sức khỏe, thật thà, siêng năng, không ngại, không cần, sẵn sàng học hỏi, word, tin học, ngoại ngữ, làm việc độc lập',
    },
    preferred: {
      heading:
        'ưu tiên, điểm cộng, lợi thế, là một lợi thế, yêu cầu ưu tiên, có thêm, nice to have, nên có, không bắt buộc',
      strong: 'ưu tiên, lợi thế, điểm cộng, không bắt buộc, nice to have',
      weak: 'cộng',
      first: 'ưu tiên, có thêm, lợi thế, điểm cộng, nice to have',
    },
    benefits: {
      heading:
        'quyền lợi, phúc lợi, chế độ, chế độ đãi ngộ, chế độ phúc lợi, đãi ngộ, quyền lợi được hưởng, quyền lợi ứng viên, bạn sẽ nhận được, bạn được gì, chúng tôi cung cấp, chúng tôi mang đến, lợi ích, tại sao bạn sẽ yêu thích, lý do để gia nhập, tại sao nên gia nhập, môi trường làm việc, cơ hội phát triển, cơ hội thăng tiến, đào tạo, nghỉ phép, lý do, quyền lợi và phúc lợi, quyền lợi và chế độ, chế độ và quyền lợi, chế độ khác, chính sách phúc lợi, chính sách đãi ngộ, phúc lợi dành cho bạn, phúc lợi và đãi ngộ, phúc lợi khác, bạn nhận được gì, những gì bạn nhận được, những gì chúng tôi mang lại, chúng tôi có gì, vì sao bạn nên, đến với chúng tôi, lý do bạn nên, tại sao bạn nên, được hưởng',
      strong:
        'bảo hiểm, bhxh, bhyt, bhtn, ngày phép, nghỉ phép, phép năm, nghỉ lễ, du lịch, team building, teambuilding, khám sức khỏe, đồng phục, ăn trưa, phụ cấp, hỗ trợ ăn, xe đưa đón, gửi xe, sinh nhật, quà tết, đào tạo, khóa học, thăng tiến, lộ trình, cơ hội phát triển, phát triển bản thân, phát triển nghề nghiệp, môi trường làm việc, môi trường trẻ, năng động, thân thiện, chuyên nghiệp, cơ sở vật chất, laptop, macbook, trà, cà phê, đồ ăn nhẹ, hoạt động ngoại khóa, giờ làm việc linh hoạt, thời gian linh hoạt, theo luật lao động, theo quy định của luật lao động, chế độ theo, được đóng, được tham gia bảo hiểm, đầy đủ các chế độ, đầy đủ chế độ, được hưởng, nghỉ thứ 7, nghỉ mát, được nghỉ, thai sản, hiếu hỷ, cưới hỏi, ốm đau, lễ tết, thưởng lễ, trợ cấp, hỗ trợ cơm, cơm trưa, bao ăn, bao ở, chỗ ở, hỗ trợ chỗ ở, nhà ở, tiền ăn, xăng xe, điện thoại xăng, phụ cấp điện thoại, được cấp, thiết bị làm việc, nước uống, pantry, snack, câu lạc bộ, hoạt động thể thao, cơ hội thăng tiến, cơ hội được, cơ hội học hỏi, cơ hội làm việc, được học hỏi, được làm việc, không gian làm việc, văn phòng hiện đại, đồng nghiệp thân thiện, cởi mở, thoải mái',
      weak: 'chế độ, phúc lợi, cơ hội, môi trường, linh hoạt, hỗ trợ, hưởng, phát triển, thưởng, sức khỏe, đầy đủ',
      first:
        'bảo hiểm, được, nghỉ, ngày phép, # ngày, du lịch, khám sức khỏe, phụ cấp, hỗ trợ ăn, môi trường, cơ hội, chế độ, đóng, hưởng, tham gia bảo hiểm, tham gia đầy đủ, quà, team building, laptop, lộ trình, làm việc trong môi trường, giờ làm việc linh hoạt, phúc lợi, trà, tham gia các hoạt động, công ty cung cấp, trợ cấp, đào tạo, có cơ hội, hỗ trợ cơm, hỗ trợ tiền ăn, hỗ trợ xăng, hỗ trợ gửi xe, hỗ trợ chi phí, hỗ trợ chỗ ở, bao ăn, các chế độ, đầy đủ, thưởng lễ, sinh nhật, teambuilding, không gian, tiệc',
    },
    compensation: {
      heading: 'lương, mức lương, thu nhập, lương thưởng, lương và thưởng, thưởng, chế độ lương, thu nhập và quyền lợi',
      strong:
        'lương, thỏa thuận, tháng 13, thu nhập, triệu, vnđ, vnd, hoa hồng, thưởng, cổ phiếu, esop, usd, gross, net, lương tháng, lương thử việc, thưởng dự án, thưởng hiệu quả, thưởng tháng, lương tháng 13, theo năng lực, tùy năng lực, triệu tháng, upto, up to',
      weak: 'cạnh tranh, hấp dẫn, $ #, năng lực, kpi',
      first:
        'lương, mức lương, thu nhập, thưởng, tháng 13, hoa hồng, review, xét tăng, cổ phiếu, tổng thu nhập, tăng lương, đánh giá lương',
    },
    workplace: {
      heading:
        'địa điểm, địa điểm làm việc, nơi làm việc, thời gian làm việc, thời gian, giờ làm việc, hình thức làm việc, hình thức, loại hình, loại hợp đồng, hợp đồng, ca làm việc, ngày bắt đầu, thử việc, địa chỉ, làm việc từ xa, công tác, địa chỉ làm việc, khu vực làm việc, khu vực, nơi công tác, thời gian bắt đầu, thời gian thử việc, giờ giấc, lịch làm việc, ngày làm việc, hình thức công việc, loại công việc, thời gian và địa điểm, địa điểm và thời gian',
      strong:
        'nơi làm việc, địa điểm, thời gian làm việc, giờ làm việc, toàn thời gian, bán thời gian, full time, part time, thực tập sinh, hợp đồng, thử việc, thứ hai đến, thứ 2 đến, thứ 2 thứ 6, từ thứ 2, thứ sáu, thứ 7, chủ nhật, theo ca, ca đêm, tăng ca, từ xa, kết hợp, hybrid, remote, văn phòng tại, tòa nhà, phường, quận, công tác, giờ hành chính, h h, địa chỉ, khu vực làm việc, làm việc tại văn phòng, làm việc tại nhà, làm từ thứ, nghỉ t7, t2 t6, t2 t7, ca sáng, ca chiều, ca tối, xoay ca, làm ca, làm thêm giờ, tầng #, khu công nghiệp, tp hcm, thành phố hồ chí minh',
      weak: 'hà nội, hồ chí minh, hcm, đà nẵng, văn phòng, giờ, tuần, tháng, ca',
      first:
        'địa điểm, nơi làm việc, thời gian, giờ làm việc, hình thức, địa chỉ, thứ, từ thứ, toàn thời gian, sẵn sàng đi công tác, có thể đi công tác, hợp đồng, hybrid, remote, làm việc tại, làm việc từ thứ, ca làm, khu vực, tầng, sáng, chiều, ca #, full time, part time, tòa nhà, làm việc từ',
    },
    process: {
      heading:
        'cách ứng tuyển, cách thức ứng tuyển, ứng tuyển, nộp hồ sơ, hồ sơ, hồ sơ ứng tuyển, cách thức nộp hồ sơ, quy trình tuyển dụng, quy trình phỏng vấn, phỏng vấn, liên hệ, thông tin liên hệ, người liên hệ, hạn nộp hồ sơ, hạn nộp, gia nhập với chúng tôi, gia nhập, bước tiếp theo, yêu cầu hồ sơ, cách thức liên hệ, cách nộp hồ sơ, hướng dẫn ứng tuyển, hướng dẫn nộp hồ sơ, ứng tuyển ngay, liên hệ ứng tuyển, hình thức ứng tuyển, hình thức nộp hồ sơ, thời hạn nộp hồ sơ, hạn ứng tuyển, hồ sơ bao gồm, các vòng phỏng vấn, quy trình ứng tuyển, liên hệ với chúng tôi, thời hạn',
      strong:
        'gửi hồ sơ, nộp hồ sơ, hồ sơ gồm, cv, sơ yếu lý lịch, đơn xin việc, thư xin việc, ứng tuyển, phỏng vấn, vòng #, bài test, bài kiểm tra, liên hệ, hạn nộp, vui lòng gửi, qua email, tiêu đề email, hotline, zalo, nếu bạn, hãy gia nhập, gia nhập cùng, chào đón bạn, chỉ những ứng viên, tất cả các yêu cầu, mọi yêu cầu, quy trình tuyển dụng, quy trình phỏng vấn, quy trình ứng tuyển, gửi email, gửi về, gửi thư, hồ sơ bao gồm, ứng viên quan tâm, ứng viên có nhu cầu, thông tin liên hệ, số điện thoại, nộp trực tiếp, đến hết ngày, ứng viên đạt, ứng viên phù hợp, hẹn gặp, tham gia cùng chúng tôi, trở thành một phần, rất mong, inbox',
      weak: 'hồ sơ, ứng viên, email, vòng, nộp, gửi, điện thoại, tuyển dụng',
      first:
        'gửi, vui lòng, ứng tuyển, nộp, ứng viên quan tâm, nếu bạn, hãy, liên hệ, hồ sơ, phỏng vấn, vòng, email, hạn nộp, chúng tôi mong, chỉ những, quy trình, mọi thắc mắc, gia nhập, ứng viên gửi, ứng viên nộp, mọi chi tiết, chi tiết liên hệ, sđt, hotline, zalo, tham gia cùng, trở thành, đừng ngần ngại, còn chần chừ, thời hạn',
    },
    eeo: {
      heading: 'cơ hội bình đẳng, bình đẳng, đa dạng, đa dạng và hòa nhập, hòa nhập, bình đẳng cơ hội',
      strong:
        'bình đẳng, đa dạng, hòa nhập, không phân biệt, phân biệt đối xử, bất kể, chủng tộc, màu da, tôn giáo, giới tính, xu hướng tính dục, bản dạng giới, khuyết tật, dân tộc, quốc tịch, tuổi tác, tình trạng hôn nhân, cơ hội bình đẳng, nhà tuyển dụng bình đẳng, môi trường hòa nhập, tín ngưỡng, mọi ứng viên đủ điều kiện, lý lịch khác nhau',
      weak: 'tôn trọng, khác biệt, công bằng',
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
        'chính sách bảo mật, dữ liệu cá nhân, thông tin cá nhân, bảo mật thông tin, quyền riêng tư, đồng ý cho, giấy phép lao động, thị thực, visa, lý lịch tư pháp, kiểm tra lý lịch, lừa đảo, giả mạo, không thu bất kỳ, thu phí, công ty tuyển dụng, bên thứ ba, pháp luật, nghị định, trí tuệ nhân tạo trong quá trình, không thu bất cứ, cảnh giác, mạo danh, giấy phép làm việc, quyền làm việc, tư cách làm việc hợp pháp, hợp pháp tại, công ty môi giới, headhunter, thỏa thuận bảo mật, bảo mật hồ sơ, xử lý dữ liệu, không hoàn trả, không trả lại hồ sơ, bảo lưu quyền, có thể thay đổi, tùy thuộc vào quy định',
      weak: 'luật, pháp lý, quy định, bảo mật, dữ liệu, thông tin, lưu ý, cam kết',
      first:
        'bằng việc, khi nộp, lưu ý, chú ý, cảnh báo, thông tin cá nhân, chúng tôi không thu, hồ sơ không trả lại, bằng cách, khi ứng tuyển, cảnh giác, công ty không thu, chúng tôi cam kết không thu, hồ sơ đã nộp, không nhận hồ sơ qua',
    },
    other: {
      heading: 'từ khóa, chia sẻ, việc làm tương tự, mã công việc, thẻ',
      strong: 'việc làm tương tự, chia sẻ tin, mã tin, việc làm khác, xem thêm việc làm',
      weak: 'facebook, linkedin, fanpage, website',
      first: 'chia sẻ, từ khóa, mã, xem thêm',
    },
  },
};
