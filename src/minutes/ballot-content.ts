/** What the tables of ballots allow; the minutes speak of each. */
export type BallotForm = 'for-against' | 'alternatives' | 'majority-election' | 'proportional-election'

export type BallotAbout =
  | 'proposal'
  | 'deferral'
  | 'return'
  | 'closing'
  | 'disqualification'
  | 'excuse'
  | 'election'
  | 'procedure'

export type BallotMethod = 'device' | 'show-of-hands' | 'by-name' | 'call' | 'acclamation' | 'paper'

export type Majority = 'ordinary' | 'two-thirds' | 'agreed'

export type BallotOutcome = 'adopted' | 'rejected' | 'chosen' | 'elected' | 'second-round' | 'lot' | 'not-quorate'
