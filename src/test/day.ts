export const day = (text: string) => Temporal.PlainDate.from(text)
