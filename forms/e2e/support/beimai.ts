/** The numbers 北麦村 enters and is given in 2026; together they make 93.5 points and four stars. */
export const STATION = '北麦村'

export const self: Record<string, number> = {
  'ST-A1': 4,
  'ST-A2': 3,
  'ST-A5': 2,
  'ST-B1': 4,
  'ST-B2': 2,
  'ST-B5': 2,
  'ST-F1': 3,
  'ST-F2': 1.5,
  'ST-F3': 2,
  'ST-F4': 1.5,
  'ST-G2': 1.5,
  'ST-G3': 1.5,
}

/** What the experts give on site, in the order of the draw; the first row is too far apart. */
export const onSite: Record<string, [number, string?]>[] = [
  {
    'ST-B1': [4],
    'ST-B2': [1.6, '开放时间没有上墙，缺1项公示'],
    'ST-B5': [2],
    'ST-F2': [1.3, '出入库台账与实物有少量出入'],
    'ST-G3': [1.5],
  },
  {
    'ST-B1': [3.4, '科普功能仅有展架，缺1类'],
    'ST-B2': [2],
    'ST-B5': [1.5, '值守人员不会操作亲情连线设备'],
    'ST-F2': [1.2, '出入库台账与实物有少量出入'],
    'ST-G3': [1.3, '抽查时长记录有1条佐证偏弱'],
  },
  {
    'ST-B1': [2.2, '教育、科普、健身三类功能没有体现'],
    'ST-B2': [1.8, '公示的队伍名单不是最新版本'],
    'ST-B5': [2],
    'ST-F2': [1.1, '出入库台账与实物有少量出入'],
    'ST-G3': [1.4, '抽查时长记录有1条佐证偏弱'],
  },
]

/** The pool by name; 孙秀兰 and 沈景行 are close to 北麦村 and cannot be drawn. */
export const experts: Record<string, string> = {
  陈永康: 'expert02',
  谢建国: 'expert04',
  韩长风: 'expert05',
  冯国庆: 'expert06',
  宋知远: 'expert07',
  唐志强: 'expert08',
  邓一鸣: 'expert09',
}

export const survey = { answers: 40, awareness: 95, participation: 57.5, satisfaction: 94.12 }

/** What each platform's lead scores; what a platform only confirms follows from the page. */
export const departments: Record<string, Record<string, [number, string?]>> = {
  'theory.deputy': { 'ST-A1': [4], 'ST-A5': [1.5, '台账完整，经费使用情况没有公开'] },
  'social_publicity.deputy': { 'ST-G2': [1.5] },
  'education.deputy': { 'ST-F4': [1.25, '典型两类齐全，第三季度善行义举榜没有更新'] },
  'culture.deputy': { 'ST-A2': [2.6, '缺2个月的月计划，每月扣0.2'] },
  'science.deputy': {},
  'sports.deputy': {},
  'rural_civility.deputy': {
    'ST-F1': [2.4, '细则齐全，第三季度公示晚于规定时间'],
    'ST-F3': [1.7, '一约四会有议事记录，缺禁毒禁赌会记录'],
  },
}
