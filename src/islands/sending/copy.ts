/** Copies what a field holds, and says how it went. Over plain http a browser has no clipboard; the text is selected then. */
export async function copyFrom(field: HTMLInputElement | HTMLTextAreaElement, what: string): Promise<string> {
  field.select();
  const copied = await navigator.clipboard?.writeText(field.value).then(
    () => true,
    () => false,
  );
  return copied ? 'Copied.' : `The ${what} is selected. Copy it with your keyboard.`;
}
