import { api } from '@/shared/api/http'

export type MailChoice = 'now' | 'morning' | 'off'

export interface NotificationSettings {
  mail: MailChoice
  address: string | null
  quietFrom: string
  quietUntil: string
  digestAt: string
  villageMost: number
  obligatory: string[]
}

export const getSettings = () => api<NotificationSettings>('GET', '/api/me/notification-settings')
export const chooseMail = (mail: MailChoice) => api<void>('PUT', '/api/me/notification-settings', { mail })
