/** What pages of the room are made of; their addresses are in `paths.ts`, and what they show in `store.ts`. */
export { BallotControl } from './desk/control.tsx'
export { BallotForm, type OwnVote } from './member-form.tsx'
export { BallotProgress, progressSaid } from './progress.tsx'
export { BallotResult, verdictSaid } from './result-view.tsx'
