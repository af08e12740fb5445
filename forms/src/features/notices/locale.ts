export const zh = {
  notices: {
    nothing: '没有消息',
    nothingHint: '到期提醒、逾期上报和办理结果会在这里告诉您',
    readAll: '全部标为已读',
    unread: '未读',
    kind: {
      reminder: '到期提醒',
      escalation: '逾期上报',
      supervision: '督办',
      result: '办理结果',
      case: '办件处置',
      copy: '抄送',
      urge: '催办',
      vacancy: '空岗催补',
      other: '通知',
    },
  },
}

export const en: typeof zh = {
  notices: {
    nothing: 'No notices',
    nothingHint: 'Reminders, escalations and results will be told here',
    readAll: 'Mark all as read',
    unread: 'unread',
    kind: {
      reminder: 'Reminder',
      escalation: 'Escalation',
      supervision: 'Supervision',
      result: 'Result',
      case: 'Case',
      copy: 'Copy',
      urge: 'Urged',
      vacancy: 'Vacant post',
      other: 'Notice',
    },
  },
}
