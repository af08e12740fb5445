import type NavigatedViewerType from 'bpmn-js/lib/NavigatedViewer'
import { shortTime } from './dates'
import type { CaseDiagram, DiagramStep } from './types'

interface Canvas {
  zoom(level?: 'fit-viewport' | number, center?: 'auto'): number
  scrollToElement(id: string, padding: Record<string, number>): void
  addMarker(id: string, marker: string): void
}
interface Overlays {
  add(id: string, type: string, overlay: { position: Record<string, number>; html: HTMLElement }): void
}
interface Registry {
  get(id: string): { width?: number } | undefined
}

/** Below this scale nobody reads the labels; then the picture opens where the case stands. */
const READABLE = 0.85

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

  const mark = (steps: DiagramStep[], marker: string, label: (step: DiagramStep) => string) => {
    for (const step of steps) {
      const shape = registry.get(step.id)
      if (!shape) continue
      canvas.addMarker(step.id, marker)
      const text = label(step)
      if (text && (shape.width ?? 0) >= 80)
        overlays.add(step.id, 'note', { position: { bottom: 8, left: 4 }, html: note(text, marker) })
    }
  }
  mark(diagram.done, 'jx-done', (step) => [shortDay(step.at, locale), step.by?.name].filter(Boolean).join(' '))
  mark(diagram.active, 'jx-active', (step) => (step.holders ?? []).map((person) => person.name).join('、'))
  mark(diagram.failed ?? [], 'jx-failed', () => '')
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

function shortDay(iso: string | null | undefined, locale: string): string {
  return iso ? (shortTime(iso, locale).split(' ')[0] ?? '') : ''
}

function note(text: string, marker: string): HTMLElement {
  const element = document.createElement('div')
  element.className = `jx-note ${marker}`
  element.textContent = text
  element.title = text
  return element
}
