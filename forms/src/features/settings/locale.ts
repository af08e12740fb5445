export const zh = {
  settings: {
    intro: '消息总会出现在系统里；这里决定要不要同时发邮件',
    address: '邮件地址',
    noAddress: '还没有登记邮件地址，请联系系统管理员',
    mail: '普通消息',
    choice: { now: '即时发送', morning: '每天早上汇总', off: '不发邮件' },
    hint: {
      now: '有消息就发',
      morning: '每天 {at} 合成一封',
      off: '只在系统里看',
    },
    always: '逾期、督办和紧急消息总会即时发送，不能关闭',
    quiet: '{from} 至次日 {until} 不打扰，紧急消息除外',
    village: '村级人员每天最多 {n} 封，其余第二天早上汇总，紧急消息除外',
    saved: '已保存',
  },
}

export const en: typeof zh = {
  settings: {
    intro: 'Notices always appear in the system; here you decide whether they come by mail as well',
    address: 'Mail address',
    noAddress: 'No mail address is known; please ask the system administrator',
    mail: 'Ordinary notices',
    choice: { now: 'At once', morning: 'Collected every morning', off: 'No mail' },
    hint: {
      now: 'As soon as there is something',
      morning: 'One mail a day at {at}',
      off: 'Only in the system',
    },
    always: 'Overdue work, supervision and emergencies are always sent at once',
    quiet: 'No mail from {from} to {until}, except emergencies',
    village: 'People in villages get at most {n} mails a day, the rest comes next morning, except emergencies',
    saved: 'Saved',
  },
}
