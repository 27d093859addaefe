import type { Texts } from '../texts.ts';

export const pages: Texts['pages'] = {
  back: '返回首页',
  notFoundTitle: '这里什么也没有。',
  notFoundText: '网址可能有误，或页面已经移动。',
  aboutTitle: '关于游戏',
  aboutGame:
    '《避雷针》是一款策略游戏，讲述一个国家既采购、又监管、还持股其中的云市场。可一人游玩，也可用于课堂，展示同样的决策在不同天色下的结果。',
  aboutClaims: '文章怎么说，记录怎么说',
  aboutLoading: '正在获取各项说法',
  aboutLicence: '本程序是采用 MIT 许可的自由软件。来源归其发布者所有，并附链接。',
  aboutKept: '对局保存决策和每位玩家的昵称，不保存账号和地址。导出的对局不含姓名与密钥。',
  aboutHandbook: '手册，含全部数字的来源',
  sourcesArticle:
    '故事依据 ZDNet 法国版 2022 年春季的一篇播客文章《中国如何扼杀阿里云》。文中每一项说法都经过核对；与记录不符之处，游戏会说明。',
  sourcesSeries:
    '份额与市场规模采用 Canalys 公布的中国大陆云基础设施服务数据。阿里云的九个百分点，是指从 2019 年的 46% 降至 2021 年的 37%。',
  sourcesInvented: '情景中的每个数字都注明单位和来源。无人公布过的数字是为游戏所作的估计，并标明为虚构。',
  sourcesMap: '每个大陆省级行政区一块图块。显示市场数据，不表示面积或边界。',
  accessTitle: '无障碍',
  accessKeyboard: '这些页面的所有内容都可以只用键盘访问和操作；获得焦点的部分始终有外框。',
  accessReader: '标题、区域和消息都有可供读屏软件朗读的名称。首页图画仅作装饰，会被跳过。',
  accessZoom: '页面可放大到 400%。文字对比度至少为 4.5:1，系统要求时会更高。',
  accessMotion: '如果系统要求减少动态效果，页面上没有任何移动。',
};
