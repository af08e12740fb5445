export const zh = {
  start: {
    nothing: '您的岗位目前没有可发起的事项',
    nothingHint: '如有多个岗位，可在右上角换一个岗位再看',
    for: '可为 {units} 发起',
    startType: '发起{type}',
    unit: '为哪个单位发起',
    chooseUnit: '请选择单位',
    cancel: '取消',
    confirm: '确认发起',
    restored: '上次没有发起，填过的内容还在。',
    anew: '清空重填',
  },
}

export const en: typeof zh = {
  start: {
    nothing: 'Your post cannot start anything at present',
    nothingHint: 'If you hold several posts, try another one from the personal menu',
    for: 'For {units}',
    startType: 'Start {type}',
    unit: 'For which unit',
    chooseUnit: 'Choose a unit',
    cancel: 'Cancel',
    confirm: 'Start',
    restored: 'What you filled in before is still here.',
    anew: 'Begin anew',
  },
}
