export const zh = {
  phrases: {
    title: '常用语',
    manage: '管理常用语',
    text: '常用语内容',
    standard: '作出本结论时自动填入',
    isStandard: '默认',
    share: '本单位及下级共用',
    shared: '共用',
    add: '添加',
    save: '保存',
    cancel: '取消',
    edit: '修改',
    remove: '删除',
  },
}

export const en: typeof zh = {
  phrases: {
    title: 'Phrases',
    manage: 'Manage phrases',
    text: 'Words of the phrase',
    standard: 'Fill in by itself with this decision',
    isStandard: 'Default',
    share: 'For my unit and all below',
    shared: 'Shared',
    add: 'Add',
    save: 'Save',
    cancel: 'Cancel',
    edit: 'Change',
    remove: 'Remove',
  },
}
