import type { LanguageCases } from './cases.ts';

/** Simplified and traditional characters. */
export const zh: LanguageCases = {
  language: 'zh',
  headings: {
    intro: '关于我们 | 公司简介： | 公司介紹 | 【企业文化】',
    team: '团队介绍 | 關於團隊',
    role: '职位概述 | 岗位介绍 | 職位描述',
    responsibilities: '岗位职责： | 工作内容 | 工作內容 | 【你的职责】 | 主要職責',
    skills: '任职要求： | 岗位要求 | 應徵條件 | 任職資格 | 【我们希望你】',
    preferred: '加分项 | 加分條件 | 优先考虑',
    benefits: '福利待遇 | 員工福利 | 我们提供： | 你将获得',
    compensation: '薪资待遇 | 薪酬 | 薪資範圍',
    workplace: '工作地点： | 上班時間 | 工作时间 | 工作性质',
    process: '面试流程 | 應徵方式 | 投递方式 | 联系方式',
    eeo: '平等机会 | 多元與共融',
    accommodation: '合理便利',
    legal: '隐私政策 | 個人資料收集聲明',
  },
  sentences: {
    intro:
      '公司成立于2009年，总部位于杭州，专注于工业传感器的研发与生产。 | 我們是台灣領先的自行車零件品牌，產品銷往四十多個國家。',
    team: '我们团队由八位工程师和两位设计师组成，氛围轻松。',
    role: '我们正在寻找一位供应链经理，负责汇报给运营总监。 | 作为产品设计师，你将在这个职位上与各团队紧密合作。',
    responsibilities:
      '负责新产品的市场推广和活动策划 | 維護既有客戶關係，開發新客戶 | 参与需求评审，编写测试用例 | 协助财务经理完成月度结账',
    skills:
      '本科及以上学历，计算机相关专业 | 三年以上電商營運經驗，熟悉數據分析 | 具备良好的沟通能力和团队合作精神 | 英文流利，能够独立撰写报告',
    preferred: '有跨境电商经验者优先 | 會日文者尤佳',
    benefits: '五险一金、带薪年假、年度体检 | 免费午餐和下午茶 | 勞健保、三節禮金、員工旅遊',
    compensation: '月薪15000-25000元，另有年终奖和绩效奖金 | 年薪新台幣90萬至120萬，薪資面議',
    workplace: '工作时间：周一至周五 9:00-18:00，双休 | 工作地點：台北市內湖區，每週可遠端兩天 | 全职，试用期三个月',
    process:
      '请将简历发送至邮箱 hr@songhe.example，邮件主题注明应聘职位。 | 面试流程：电话面试、技术面试、终面 | 歡迎投遞履歷，期待您的加入！',
    eeo: '我们为所有应聘者提供平等机会，不论种族、性别、宗教、年龄或残疾。',
    accommodation: '如果您在申请过程中需要合理便利或特殊协助，请告诉我们。',
    legal: '您提交的个人信息将仅用于招聘，详见我们的隐私政策。 | 谨防诈骗，本公司不会向应聘者收取任何费用。',
    other: '职位编号：A-2031，更多相似职位',
  },
  headed: [
    [
      'intro',
      '<p><strong>公司介绍</strong></p><p>松鹤科技成立于2016年，是国内领先的智能仓储企业，服务于上千家客户。</p>',
    ],
    [
      'responsibilities',
      '<p><strong>岗位职责：</strong></p><ol><li>负责仓储系统的后端开发</li><li>参与架构设计与代码评审</li><li>与产品经理沟通需求</li></ol>',
    ],
    [
      'skills',
      '<p><strong>任职要求：</strong></p><ol><li>计算机相关专业本科以上学历</li><li>三年以上Java开发经验</li><li>熟悉MySQL和Redis</li></ol>',
    ],
    ['preferred', '<p><strong>加分项：</strong></p><ol><li>有开源项目经验</li><li>了解机器人调度</li></ol>'],
    ['benefits', '<p><strong>福利待遇：</strong></p><ol><li>六险一金</li><li>弹性工作</li><li>节日礼品</li></ol>'],
    ['workplace', '<p><strong>工作地点：</strong></p><p>苏州市工业园区</p>'],
  ],
  plain: [
    ['intro', '<p>我們是一家成立於1985年的茶葉公司，總部位於南投，產品深受客戶喜愛。</p>'],
    ['responsibilities', '<ul><li>規劃社群行銷活動</li><li>撰寫商品文案</li><li>協助門市布置</li></ul>'],
    ['skills', '<p>需大學以上學歷，具備兩年以上行銷經驗，熟悉剪輯軟體。</p>'],
    ['benefits', '<ul><li>勞健保</li><li>生日禮金</li><li>每年員工旅遊</li></ul>'],
    ['process', '<p>請將履歷寄至信箱，合適者我們將安排面試。</p>'],
  ],
};
