import type NavigatedViewerType from 'bpmn-js/lib/NavigatedViewer'
import { shortDate } from './dates'
import type { CaseDiagram } from './types'

interface Canvas {
  zoom(level?: 'fit-viewport' | number, center?: 'auto'): number
  scrollToElement(id: string, padding: Record<string, number>): void
  addMarker(id: string, marker: string): void
}
interface Overlays {
  add(id: string, type: string, overlay: { position: Record<string, number>; html: HTMLElement }): void
}
interface Shape {
  id: string
  source?: Shape
  target?: Shape
}
interface Registry {
  get(id: string): (Shape & { width?: number; attachers?: Shape[] }) | undefined
  filter(test: (element: Shape) => boolean): Shape[]
}

/** Below this scale nobody reads the labels; then the picture opens where the case stands. */
const READABLE = 0.8

export interface MountedDiagram {
  zoom(factor: number): void
  fit(): void
  destroy(): void
}

/** A read-only diagram with done steps, the token and who holds it. */
export async function mountDiagram(host: HTMLElement, diagram: CaseDiagram, locale: string): Promise<MountedDiagram> {
  const { default: NavigatedViewer } = await import('bpmn-js/lib/NavigatedViewer')
  const viewer: NavigatedViewerType = new NavigatedViewer({ container: host })
  await viewer.importXML(diagram.xml)
  const canvas = viewer.get<Canvas>('canvas')
  const overlays = viewer.get<Overlays>('overlays')
  const registry = viewer.get<Registry>('elementRegistry')

  const mark = <Step extends { id: string }>(steps: Step[], marker: string, label: (step: Step) => string) => {
    for (const step of steps) {
      const shape = registry.get(step.id)
      if (!shape) continue
      canvas.addMarker(step.id, marker)
      const text = label(step)
      if (text && (shape.width ?? 0) >= 80)
        overlays.add(step.id, 'note', { position: beside(shape.attachers?.length ?? 0), html: note(text, marker) })
    }
  }
  mark(diagram.done, 'jx-done', (step) =>
    [`✓${shortDate(step.at, locale).replaceAll(' ', '')}`, step.by?.name].filter(Boolean).join(' '),
  )
  mark(diagram.active, 'jx-active', (step) => step.holders.map((person) => person.name).join('、'))
  const reached = new Set([...diagram.done, ...diagram.active].map((step) => step.id))
  const gone = registry.filter(
    ({ source, target }) => !!source && !!target && reached.has(source.id) && reached.has(target.id),
  )
  for (const { id } of gone) canvas.addMarker(id, 'jx-gone')
  mark(
    diagram.failed.map((id) => ({ id })),
    'jx-failed',
    () => '',
  )
  const whole = canvas.zoom('fit-viewport', 'auto')
  const here = [...diagram.active, ...diagram.done].map((step) => step.id).find((id) => registry.get(id))
  if (whole < READABLE && here) {
    canvas.zoom(READABLE)
    canvas.scrollToElement(here, { top: 120, bottom: 120, left: 240, right: 240 })
  }

  return {
    zoom: (factor) => canvas.zoom(canvas.zoom() * factor),
    fit: () => canvas.zoom('fit-viewport', 'auto'),
    destroy: () => viewer.destroy(),
  }
}

// helpers

/** On the lower edge, or below it where a timer sits on the edge. */
function beside(timers: number): Record<string, number> {
  return timers > 0 ? { bottom: -3, left: 42 } : { bottom: 8, left: 4 }
}

function note(text: string, marker: string): HTMLElement {
  const element = document.createElement('div')
  element.className = `jx-note ${marker}`
  element.textContent = text
  element.title = text
  return element
}
