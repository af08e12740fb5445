import { Form } from '@bpmn-io/form-js'
import { keyedComponents, type FormSchema, type FormValues } from './submission'
import { translateError } from './validationMessages'

export interface MountedForm {
  submit(): { data: FormValues; errors: Record<string, unknown> }
  showErrors(errors: { field: string; title: string }[]): void
  destroy(): void
}

interface Options {
  module: object
  readonly: boolean
  locale: string
  changed: (values: FormValues) => void
}

interface Validator {
  validateFieldInstance(instance: unknown, value: unknown): string[]
}

/**
 * With its pause of 300 ms form-js reads a field late, after a change elsewhere has drawn the old value over what was
 * typed meanwhile. Its types do not know the setting.
 */
const AT_ONCE = { debounce: false }

/** The one place that knows form-js: a form in an element, with messages in the reader's language. */
export async function mountForm(
  host: HTMLElement,
  schema: FormSchema,
  data: FormValues,
  options: Options,
): Promise<MountedForm> {
  const form = new Form({ container: host, additionalModules: [options.module], ...AT_ONCE })
  const validator = form.get<Validator>('validator')
  const validate = validator.validateFieldInstance.bind(validator)
  validator.validateFieldInstance = (instance, value) =>
    validate(instance, value).map((message) => translateError(message, options.locale))
  await form.importSchema(schema, structuredClone(data))
  if (options.readonly) form.setProperty('readOnly', true)
  // form-js calls it a change when a field settles after the import; only what the person changed is one.
  let known = JSON.stringify(form._getState().data)
  form.on('changed', (event: { data: FormValues }) => {
    const now = JSON.stringify(event.data)
    if (now !== known) options.changed(event.data)
    known = now
  })
  return {
    submit: () => form.submit() as { data: FormValues; errors: Record<string, unknown> },
    showErrors: (errors) => form._setState({ errors: byFieldId(form, schema, errors) }),
    destroy: () => form.destroy(),
  }
}

// helpers

/**
 * Server errors name form keys (`indicators.ST-A1.self`, in a list `rooms.0.area`); form-js wants the ids of the
 * components, and in a list the row below.
 */
function byFieldId(
  form: Form,
  schema: FormSchema,
  errors: { field: string; title: string }[],
): Record<string, unknown> {
  const registry = form.get<{ getAll(): { id: string; key?: string; path?: string }[] }>('formFieldRegistry')
  const result: Record<string, unknown> = {}
  for (const { field, title } of errors) {
    const [key, row, column] = field.split('.')
    const known = keyedComponents(schema).find((candidate) => candidate.key === key)
    if (!known) continue
    if (known.type === 'dynamiclist') {
      const cell = known.components?.find((candidate) => candidate.key === column) ?? known.components?.[0]
      if (cell?.id) inRow(result, cell.id, Number(row ?? 0), title)
      continue
    }
    const component = registry.getAll().find((candidate) => candidate.key === key)
    if (!component) continue
    const list = (result[component.id] ??= []) as string[]
    list.push(row ? `${row.replace(/^\w+-/, '')}：${title}` : title)
  }
  return result
}

function inRow(result: Record<string, unknown>, id: string, row: number, title: string) {
  const rows = (result[id] ??= {}) as Record<number, string[]>
  ;(rows[row] ??= []).push(title)
}
