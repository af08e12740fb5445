import { expect, type Browser } from '@playwright/test'
import { photo } from './desk'
import { leave, logIn, xsrf } from './people'

const VILLAGE = '990101001001'

/** A village asks for so many points to be registered: as many routine tasks for whoever the rooms belong to. */
export async function registerPoints(browser: Browser, many: number) {
  const page = await logIn(browser, 'wangmai1.pw')
  const headers = await xsrf(page)
  for (let point = 1; point <= many; point++) {
    const name = `北麦村第${point}村民小组文明实践点`
    const photos: string[] = []
    for (const view of ['门牌', '室内', '公示栏', '周边']) {
      const file = await photo(page, `${name}${view}`)
      const kept = await page.request.post('/api/evidence', { headers, multipart: { file } })
      photos.push(((await kept.json()) as { id: string }).id)
    }
    const answer = await page.request.post('/api/cases', {
      headers,
      data: { type: 'site-registration', unit: VILLAGE, data: { ...site(name), photos } },
    })
    expect(answer.status(), await answer.text()).toBe(201)
  }
  await leave(page)
}

// helpers

function site(name: string) {
  return {
    kind: 'register',
    level: 'point',
    name,
    address: '北麦村村民小组活动室',
    latitude: 30.5,
    longitude: 114.25,
    areaM2: 60,
    capacity: 40,
    population: 220,
    gridCount: 1,
    rooms: '活动室 60 平方米',
    ownerPost: `${VILLAGE}/station_head`,
    headName: '高雨桐',
    contact: '07990000001',
    accessible: true,
    openHours: { rows: [1, 2, 3, 4, 5].map((day) => ({ code: `d${day}`, from: 9, to: 17 })) },
  }
}
