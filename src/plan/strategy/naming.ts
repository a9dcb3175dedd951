import type { Strategy } from './store.ts'

/** «Strategisk plan 2022–2025» */
export const strategyName = ({ name, from, to }: Strategy): string => `${name} ${from}–${to}`
