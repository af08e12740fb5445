import type { Axis } from './site.api'

export const WIDTH = 420
export const HEIGHT = 330
const CENTRE = { x: WIDTH / 2, y: HEIGHT / 2 }
const RADIUS = 112
const NAME_AT = RADIUS + 16
const LINE = 15
const LONG = 5

export interface Spoke {
  letter: string
  x: number
  y: number
  name: { lines: string[]; x: number; y: number; anchor: 'start' | 'middle' | 'end' }
}

export interface Ring {
  share: number
  points: string
  y: number
}

export interface Radar {
  spokes: Spoke[]
  rings: Ring[]
  own: string
  average: string | null
}

/** Where everything is drawn; the middle is 50 % unless something lies below, so that differences can be seen. */
export function draw(axes: Axis[]): Radar {
  const shares = axes.flatMap((axis) => [axis.ratio, axis.average ?? 1])
  const lowest = Math.min(...shares) < 0.5 ? 0 : 0.5
  const out = (share: number) => ((share - lowest) / (1 - lowest)) * RADIUS
  const at = (index: number, distance: number) => {
    const angle = (index / axes.length) * 2 * Math.PI - Math.PI / 2
    return { x: CENTRE.x + Math.cos(angle) * distance, y: CENTRE.y + Math.sin(angle) * distance }
  }
  const outline = (share: (axis: Axis) => number) =>
    axes
      .map((axis, index) => at(index, out(share(axis))))
      .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
      .join(' ')
  const known = axes.every((axis) => axis.average !== null)
  return {
    spokes: axes.map((axis, index) => ({
      letter: axis.letter,
      ...at(index, RADIUS),
      name: name(axis, at(index, NAME_AT)),
    })),
    rings: [1, 0.5, 0].map((part) => {
      const share = lowest + part * (1 - lowest)
      return { share, points: outline(() => share), y: CENTRE.y - out(share) }
    }),
    own: outline((axis) => axis.ratio),
    average: known ? outline((axis) => axis.average ?? 0) : null,
  }
}

// helpers

function name(axis: Axis, { x, y }: { x: number; y: number }): Spoke['name'] {
  const title = `${axis.letter} ${axis.title}`
  const lines = axis.title.length > LONG ? halves(title) : [title]
  const side = Math.abs(x - CENTRE.x) < 1 ? 'middle' : x > CENTRE.x ? 'start' : 'end'
  const above = y < CENTRE.y - 1 ? (lines.length - 1) * LINE : Math.abs(y - CENTRE.y) < 1 ? LINE / 2 : 0
  return { lines, x, y: y + 5 - above * (side === 'middle' ? 1 : 0.5), anchor: side }
}

function halves(title: string): string[] {
  const blank = title.indexOf(' ', title.length / 2 - 1)
  const cut = blank > 2 ? blank : Math.ceil(title.length / 2) + 1
  return [title.slice(0, cut).trim(), title.slice(cut).trim()]
}
