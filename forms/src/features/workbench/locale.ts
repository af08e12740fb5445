export const zh = {
  workbench: {
    headline: {
      late: { county: '全县逾期 {n} 件', town: '全镇逾期 {n} 件', own: '您有 {n} 件逾期' },
      none: { county: '全县没有逾期', town: '全镇没有逾期', own: '您没有逾期的待办' },
      top: '，其中 {n} 件在{unit}',
      today: '；今天到期 {n} 件',
    },
    figure: {
      todo: '待我办理',
      overdue: '逾期',
      dueToday: '今天到期',
      dueThisWeek: '本周到期',
      running: '在办',
      onTime: '按期办结率',
    },
    late: {
      title: '谁在办',
      matter: '事项',
      step: '当前环节',
      holder: '持有人',
      due: '期限',
      vacant: '岗位空缺',
      more: '另有 {n} 项',
      none: { overdue: '没有逾期的事项', dueToday: '今天没有到期的事项', dueThisWeek: '本周没有到期的事项' },
      noneHint: '快到期的会在待办里提醒',
    },
    mine: { title: '待我办理', all: '全部 {n} 件' },
    steps: { title: '各环节在办', open: '{n} 件', late: '，逾期 {n} 件' },
    stars: { title: '各镇星级', total: '共 {n} 个站点', part: '{star}★ {n}', noStar: '未定 {n}' },
  },
}

export const en: typeof zh = {
  workbench: {
    headline: {
      late: {
        county: '{n} cases late in the county',
        town: '{n} cases late in the town',
        own: 'You have {n} late tasks',
      },
      none: {
        county: 'Nothing late in the county',
        town: 'Nothing late in the town',
        own: 'None of your tasks is late',
      },
      top: ', {n} of them in {unit}',
      today: '; {n} due today',
    },
    figure: {
      todo: 'Waiting for me',
      overdue: 'Late',
      dueToday: 'Due today',
      dueThisWeek: 'Due this week',
      running: 'Running',
      onTime: 'Closed on time',
    },
    late: {
      title: 'Who holds it',
      matter: 'Matter',
      step: 'Step',
      holder: 'Holder',
      due: 'Due',
      vacant: 'Vacant post',
      more: 'and {n} more',
      none: { overdue: 'Nothing is late', dueToday: 'Nothing is due today', dueThisWeek: 'Nothing is due this week' },
      noneHint: 'What is due soon shows in your tasks',
    },
    mine: { title: 'Waiting for me', all: 'All {n}' },
    steps: { title: 'Open work by step', open: '{n}', late: ', {n} late' },
    stars: { title: 'Stars by town', total: '{n} sites', part: '{star}★ {n}', noStar: 'none {n}' },
  },
}
