export const zh = {
  overdue: {
    title: '逾期督办',
    intro: '管辖范围内没有按期办结的事项；逾期满 5 个工作日的，由办公室主任发督办函。',
    stage: '逾期多久',
    stages: { due: '已逾期', dispatch: '满 2 天', supervision: '满 5 天', quarter: '满 10 天' },
    none: '没有这样的逾期事项',
    noneHint: '按期办结的不会出现在这里',
    late: '应于 {day} 办结',
    holder: '{name}办理',
    nobody: '还没有人签收',
    letter: '发督办函',
    sent: '{day} 已发督办函',
    dialog: {
      title: '督办函',
      hint: '发给承办人和其上一级岗位，写入流转记录，不能撤回。',
      text: '督办意见',
      cancel: '取消',
      send: '发出',
    },
  },
}

export const en: typeof zh = {
  overdue: {
    title: 'Overdue work',
    intro: 'What your area has not done in time; five working days late, the director writes a letter of supervision.',
    stage: 'How late',
    stages: { due: 'Overdue', dispatch: '2 days', supervision: '5 days', quarter: '10 days' },
    none: 'Nothing is as late as that',
    noneHint: 'What was done in time never comes here',
    late: 'Was due on {day}',
    holder: 'With {name}',
    nobody: 'Taken by nobody',
    letter: 'Write a letter',
    sent: 'Letter of {day}',
    dialog: {
      title: 'Letter of supervision',
      hint: 'Goes to whoever has the work and to the post above, stands in the history and cannot be taken back.',
      text: 'Letter',
      cancel: 'Cancel',
      send: 'Send',
    },
  },
}
