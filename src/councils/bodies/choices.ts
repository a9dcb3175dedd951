import type { Body } from './store.ts'

export const bodyChoices = (bodies: readonly Pick<Body, 'body' | 'name'>[]) =>
  bodies.map(({ body, name }) => ({ value: body, label: name }))
