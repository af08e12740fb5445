import { getCurrentInstance, type AppContext } from 'vue'
import EvidenceListField from './EvidenceListField.vue'
import IndicatorTableField from './indicator/IndicatorTableField.vue'
import PersonField from './PersonField.vue'
import SignatureField from './SignatureField.vue'
import SiteTableField from './sites/SiteTableField.vue'
import UnitField from './UnitField.vue'
import { vueField } from './vueField'

interface FormFieldsRegistry {
  register(type: string, renderer: unknown): void
}

/** The form-js module that adds our own field types to those of form-js. */
export function jianxingFields(): object {
  const context = appContext()
  function JianxingFields(formFields: FormFieldsRegistry) {
    formFields.register('unitDisplay', vueField('unitDisplay', 'Unit', UnitField, context))
    formFields.register('personDisplay', vueField('personDisplay', 'Person', PersonField, context))
    formFields.register('signature', vueField('signature', 'Signature', SignatureField, context))
    formFields.register('evidenceList', vueField('evidenceList', 'Evidence', EvidenceListField, context))
    formFields.register('indicatorTable', vueField('indicatorTable', 'Indicators', IndicatorTableField, context))
    formFields.register('siteTable', vueField('siteTable', 'Sites', SiteTableField, context))
  }
  JianxingFields.$inject = ['formFields']
  return { __init__: ['jianxingFields'], jianxingFields: ['type', JianxingFields] }
}

function appContext(): AppContext {
  const instance = getCurrentInstance()
  if (!instance) throw new Error('jianxingFields() must be called in setup')
  return instance.appContext
}
