import type { Site } from './campaign.api'

export type Chip = 'all' | 'late' | 'soon' | 'high' | 'weak'

const HIGH = 4

/** The views of the board that a chip chooses. */
export const CHIPS: Record<Chip, (site: Site) => boolean> = {
  all: () => true,
  late: (site) => site.overdue,
  soon: (site) => site.cells.some((cell) => cell.state === 'due_soon'),
  high: (site) => (site.declaredStar ?? 0) >= HIGH,
  weak: (site) => site.weak,
}

/** Sites under the town they belong to, institutes in a group of their own at the top. */
export function byTown(sites: Site[], institutes: string): { title: string; sites: Site[] }[] {
  const groups = new Map<string, Site[]>()
  for (const site of sites) {
    const title = site.level === 'institute' ? institutes : site.town.title
    groups.set(title, [...(groups.get(title) ?? []), site])
  }
  return [...groups].map(([title, members]) => ({ title, sites: members }))
}
