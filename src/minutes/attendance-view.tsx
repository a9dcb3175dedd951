import { DataTable } from '../foundation/layout/table.tsx'
import { Section } from '../foundation/layout/text.tsx'
import { type Language, speak } from '../foundation/words.ts'
import type { Absent, Attended, MinutesAttendance } from './content/attendance.ts'
import { metAs, words } from './page-words.ts'

interface AttendanceProps {
  readonly attendance: MinutesAttendance
  /** Of the minutes themselves. */
  readonly language: Language
}

/** Who met and who was absent (§ 11-4), and who came and went. */
export function AttendanceView({ attendance, language }: AttendanceProps) {
  const t = speak(words, language)
  const { met, absent, vacant } = attendance
  const wandering = met.flatMap(({ said }) => said)
  return (
    <Section heading={t.met} id="til-stede">
      <DataTable
        id="mott"
        caption={t.met}
        captionHidden
        narrow="stack"
        language={language}
        rows={met}
        keyOf={(one) => `${one.name} ${one.label} ${one.substituteFor ?? ''}`}
        columns={[
          { key: 'name', header: t.name, cell: nameAndParty },
          { key: 'municipality', header: t.municipality, cell: ({ participantName }) => participantName },
          { key: 'as', header: t.metAs, cell: (one) => asSaid(one, language) },
        ]}
      />
      {wandering.map((said) => (
        <p key={said}>{said}</p>
      ))}
      {absent.length ? <AbsentList absent={absent} language={language} /> : null}
      {vacant.length ? <p>{t.vacant(vacant.join('; '))}</p> : null}
    </Section>
  )
}

function AbsentList({ absent, language }: { absent: readonly Absent[]; language: Language }) {
  const t = speak(words, language)
  return (
    <>
      <h3>{t.absence}</h3>
      <ul>
        {absent.map((one) => (
          <li key={`${one.name} ${one.participantName}`}>
            {[nameAndParty(one), one.participantName].filter(Boolean).join(', ')}.{' '}
            {one.substitute ? `${t.replacedBy(one.substitute)}.` : ''}
          </li>
        ))}
      </ul>
    </>
  )
}

const nameAndParty = ({ name, party }: Pick<Attended, 'name' | 'party'>) => (party ? `${name} (${party})` : name)

function asSaid({ as, label, substituteFor }: Attended, language: Language): string {
  const role = speak(metAs, language)[as]
  if (substituteFor) return speak(words, language).asFor(role, substituteFor)
  return label ? `${label}, ${role}` : role
}
