/** A cell of the decision table in the words of the office: `? <= placesForFive` becomes “≤ 五星名额”. */
export function inWords(test: string, t: (key: string) => string): string {
  if (test === 'true' || test === 'false') return t(`sheet.${test}`)
  return test
    .replace(/^\? != null and /, '')
    .replace(/^\? /, '')
    .replaceAll('placesForFive', t('sheet.placesForFive'))
    .replaceAll('placesForFour', t('sheet.placesForFour'))
    .replaceAll('>=', '≥')
    .replaceAll('<=', '≤')
}
