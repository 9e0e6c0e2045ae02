/** Whether an address like `?sted=4365` is of the kind the API understands; anything else is left out. */
export function isNear(text: string | undefined): text is string {
  return text !== undefined && /^(?:p|k)?\d{4}$/.test(text);
}
