import { computed, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useLatest, type Latest } from '@/shared/useLatest'
import { getBoard, getCampaigns, type Board, type CampaignLine, type Site } from './campaign.api'
import { CHIPS, type Chip } from './chips'

export interface CampaignBoard {
  campaigns: ShallowRef<CampaignLine[] | null>
  failure: ShallowRef<unknown>
  chosen: ComputedRef<string>
  chip: Ref<Chip>
  board: Latest<Board, [string]>
  sites: ComputedRef<Site[]>
  count: (chip: Chip) => number
  show: () => Promise<void>
  choose: (caseNo: string) => Promise<void>
}

/** The campaign in the address, or the newest, with the sites a chip leaves. */
export function useBoard(): CampaignBoard {
  const route = useRoute()
  const router = useRouter()
  const campaigns = shallowRef<CampaignLine[] | null>(null)
  const failure = shallowRef<unknown>(null)
  const chip = ref<Chip>('all')
  const board = useLatest(getBoard)
  const chosen = computed(() => {
    const named = campaigns.value?.find((one) => one.caseNo === route.query.no)
    return (named ?? campaigns.value?.[0])?.caseNo ?? ''
  })
  const all = computed(() => board.data.value?.sites ?? [])
  const sites = computed(() => all.value.filter(CHIPS[chip.value]))

  async function show(): Promise<void> {
    failure.value = null
    try {
      campaigns.value = await getCampaigns()
      if (chosen.value) await board.load(chosen.value)
    } catch (thrown) {
      failure.value = thrown
    }
  }

  async function choose(caseNo: string): Promise<void> {
    await router.replace({ query: { ...route.query, no: caseNo } })
    await board.load(caseNo)
  }

  const count = (wanted: Chip) => all.value.filter(CHIPS[wanted]).length
  return { campaigns, failure, chosen, chip, board, sites, count, show, choose }
}
