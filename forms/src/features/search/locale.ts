export const zh = {
  search: {
    of: '搜索“{q}”',
    all: '全部办件',
    again: '再搜索',
    nothing: '没有找到办件',
    nothingHint: '可按编号、标题、单位或人员查找；只能看到您有权看的',
  },
}

export const en: typeof zh = {
  search: {
    of: 'Search for “{q}”',
    all: 'All cases',
    again: 'Search again',
    nothing: 'No case found',
    nothingHint: 'Search by number, title, unit or person; only what you may see is found',
  },
}
