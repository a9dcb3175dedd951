import { caseNumberText } from '../../cases/numbers/rules.ts'
import { Section } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import { membersOf, nameOfPlace, quorum } from '../../meetings/attendance/rules.ts'
import { treatable } from '../agenda/rules.ts'
import { groupName } from '../roll/roll-call.tsx'
import { rollOf } from '../roll/rules.ts'
import { words as roomWords } from '../words.ts'
import type { Desk } from './parts.tsx'
import { words } from './words.ts'

/** What a meeting can be held with when there is no power: who is there, how they voted, papers to vote on. */
export function FallbackSheets(desk: Desk) {
  const { visit, room } = desk
  const t = speak(words, visit.language)
  const members = membersOf(room.attendance)
  const { needed } = quorum({ members, present: 0 })
  return (
    <div class="sheets">
      <Section heading={t.attendanceList} id="fremmoteliste">
        <p>{t.quorumNeeded(needed, members)}</p>
        <AttendanceSheet {...desk} />
      </Section>
      <Section heading={t.countingList} id="tellelister">
        <CountingSheet {...desk} />
      </Section>
      <Section heading={t.ballotPapers} id="stemmesedler">
        <div class="ballot-papers">
          {Array.from({ length: members }, (_, index) => (
            <div class="ballot-paper" key={index}>
              <strong>{t.ballotPaper}</strong>
              <p>{t.ballotPaperLine}</p>
              <p class="write-here" />
            </div>
          ))}
        </div>
      </Section>
    </div>
  )
}

function AttendanceSheet({ visit, room }: Desk) {
  const t = speak(words, visit.language)
  return (
    <table class="sheet">
      <thead>
        <tr>
          {[t.name, t.came, t.left, t.substitute, t.signature].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {rollOf(room.attendance, room.at).map((group) => (
        <tbody key={group.key}>
          <tr>
            <th scope="rowgroup" colSpan={5}>
              {groupName(visit, group)}
            </th>
          </tr>
          {group.places.map(({ place, expected, sitting }) => {
            const name = nameOfPlace(place)
            const other = (sitting ?? expected)?.name
            return (
              <tr key={place.seat}>
                <th scope="row">{name}</th>
                <td />
                <td />
                <td>{other && other !== name ? other : ''}</td>
                <td />
              </tr>
            )
          })}
        </tbody>
      ))}
    </table>
  )
}

function CountingSheet({ visit, room }: Desk) {
  const t = speak(words, visit.language)
  const { caseNumber } = speak(roomWords, visit.language)
  return (
    <table class="sheet">
      <thead>
        <tr>
          {['', t.forVotes, t.againstVotes, t.blankVotes, t.outcome].map((name, index) => (
            <th key={`${index}${name}`} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {treatable(room.agenda.items).map((item) => (
          <tr key={item.agendaItem}>
            <th scope="row">
              {item.number ? `${caseNumber(caseNumberText(item.number))} ` : ''}
              {item.title}
            </th>
            <td />
            <td />
            <td />
            <td class="tall" />
          </tr>
        ))}
      </tbody>
    </table>
  )
}
