/** Puts the cursor where the opinion is written: the common one while something is ticked, else that of the task. */
export function focusOpinion(): void {
  const field =
    document.querySelector<HTMLElement>('[data-key=bulk-opinion]') ??
    document.querySelector<HTMLElement>('[data-key=opinion]')
  field?.focus()
}
