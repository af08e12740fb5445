export const zh = {
  search: {
    of: '搜索“{q}”',
    all: '全部办件',
    again: '再搜索',
    export: '导出 Excel',
    nothing: '没有找到办件',
    nothingHint: '可查编号、标题、单位、人员，也可查填报内容和办理意见里的话；几个词之间用空格隔开。只能看到您有权看的',
    where: { submission: '{name}填写：', note: '{name}说明：', person: '参与人：' },
    somebody: '有人',
  },
}

export const en: typeof zh = {
  search: {
    of: 'Search for “{q}”',
    all: 'All cases',
    again: 'Search again',
    export: 'Export to Excel',
    nothing: 'No case found',
    nothingHint:
      'Search number, title, unit, people, and what was written in forms and opinions; put blanks between words. Only what you may see is found',
    where: { submission: '{name} wrote: ', note: '{name} said: ', person: 'Takes part: ' },
    somebody: 'Somebody',
  },
}
