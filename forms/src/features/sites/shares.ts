import type { Axis } from './site.api'

const THOUSAND = 1000

/** Cut, never rounded up: just below a floor stays below it. */
export const percent = (share: number) => `${(Math.floor(share * THOUSAND + 1e-6) / 10).toFixed(1)}%`

/** Percentage points above (below: negative) the average; null while it is not known. */
export const ahead = (axis: Axis) =>
  axis.average === null ? null : Math.round((axis.ratio - axis.average) * THOUSAND) / 10

/** The category with the lowest share of its points; the earlier one where two are equal. */
export const weakest = (axes: Axis[]) =>
  axes.reduce<Axis | null>((lowest, axis) => (lowest === null || axis.ratio < lowest.ratio ? axis : lowest), null)
