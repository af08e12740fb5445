/** form-js speaks English only; these are its messages and what our readers see instead. */
const CHINESE: [RegExp, string][] = [
  [/^Field is required\.$/, '此项必填'],
  [/^Field must match pattern (.*)\.$/, '格式不符合要求'],
  [/^Field must be a valid email\.$/, '请填写正确的邮箱'],
  [/^Field must be a valid international phone number.*$/, '请填写正确的电话号码'],
  [/^Field must have minimum length of (\d+)\.$/, '至少填写 $1 个字'],
  [/^Field must have maximum length of (\d+)\.$/, '最多填写 $1 个字'],
  [/^Field must have minimum value of (.+)\.$/, '不能小于 $1'],
  [/^Field must have maximum value of (.+)\.$/, '不能大于 $1'],
  [/^Value is not a number\.$/, '请填写数字'],
  [/^Value is expected to be an integer\.$/, '请填写整数'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, '最多保留 $1 位小数'],
  [
    /^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/,
    '请填写有效值，最接近的是 $1 和 $2',
  ],
]

export function translateError(message: string, locale: string): string {
  if (!locale.startsWith('zh')) return message
  for (const [pattern, text] of CHINESE) {
    if (pattern.test(message)) return message.replace(pattern, text)
  }
  return message
}
