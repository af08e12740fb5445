import { h as preactH, type FunctionComponent } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { createVNode, render, shallowReactive, type AppContext, type Component } from 'vue'

/** What form-js hands to a field, as far as our fields read it. */
export interface FieldProps {
  field: FieldSchema
  value: unknown
  errors: string[]
  disabled: boolean
  readonly: boolean
  domId: string
  onChange: (update: { value: unknown }) => void
}

export interface FieldSchema {
  id: string
  key: string
  type: string
  label?: string
  description?: string
  max?: number
  /** Indicators one to a card, as on a phone in the field. */
  cards?: boolean
  validate?: { required?: boolean }
}

interface FieldConfig {
  type: string
  keyed: true
  name: string
  group: string
  emptyValue: null
  sanitizeValue: (input: { value: unknown }) => unknown
  create: (options?: object) => object
}

type FormJsField = FunctionComponent<FieldProps> & { config: FieldConfig }

/**
 * Makes a Vue component a form-js field: form-js renders with Preact, so the component is mounted into the field's
 * element and fed through a reactive object.
 */
export function vueField(type: string, name: string, component: Component, context: AppContext): FormJsField {
  const Field = ((props: FieldProps) => {
    const host = useRef<HTMLDivElement>(null)
    const state = useRef(shallowReactive<{ props: FieldProps }>({ props }))
    state.current.props = props
    useEffect(() => {
      const element = host.current
      if (!element) return
      const vnode = createVNode({
        render: () =>
          createVNode(component, {
            ...shown(state.current.props),
            onUpdate: (value: unknown) => state.current.props.onChange({ value }),
          }),
      })
      vnode.appContext = context
      render(vnode, element)
      return () => render(null, element)
    }, [])
    return preactH('div', { class: `fjs-form-field jx-field jx-field-${type}`, ref: host })
  }) as FormJsField
  Field.config = {
    type,
    keyed: true,
    name,
    group: 'basic-input',
    emptyValue: null,
    sanitizeValue: ({ value }) => value,
    create: (options = {}) => options,
  }
  return Field
}

// helpers

/** form-js hands over more than a field shows; the rest would end up as attributes of the page. */
function shown({ field, value, errors, disabled, readonly, domId }: FieldProps) {
  return { field, value, errors, disabled, readonly, domId }
}
