export const zh = {
  me: {
    chinese: '中文',
    link: {
      workbench: '工作台',
      done: '已办',
      started: '我发起的',
      cc: '抄送我的',
      register: '星级阵地',
      search: '查找办件',
      deputies: '代理设置',
      handover: '交接',
      notificationSettings: '通知设置',
    },
  },
}

export const en: typeof zh = {
  me: {
    chinese: '中文',
    link: {
      workbench: 'Workbench',
      done: 'Done',
      started: 'Started by me',
      cc: 'Copied to me',
      register: 'Star register',
      search: 'Find a case',
      deputies: 'Deputies',
      handover: 'Handover',
      notificationSettings: 'Notification settings',
    },
  },
}
